package nl.koers.publicsite.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who runs this Koers, for the pages that name someone; empty is said as it is.
///
/// @param address where this Koers stands, as people type it: `https://koers.example`
/// @param holder who answers for the personal data in here
/// @param mail where people write to
/// @param security where a weakness is reported: a `mailto:` or `https:` address
@ConfigurationProperties("koers.site")
public record SiteSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String holder,
        @DefaultValue("") String mail,
        @DefaultValue("") String security) {}
