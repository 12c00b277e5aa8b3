package nl.koers.people.internal.federation;

import java.util.Optional;
import nl.koers.ui.SiteAddress;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a provider lets somebody log out with it too (OpenID Connect RP-Initiated Logout). Koers keeps no token to
/// show there, so the provider itself asks whether to log out.
@Service
public class Goodbye {
    private final Discovery discovery;
    private final SiteAddress address;

    Goodbye(Discovery discovery, SiteAddress address) {
        this.discovery = discovery;
        this.address = address;
    }

    /// Empty when the provider has no such place, as SURFconext, or cannot be reached.
    public Optional<String> at(Provider provider) {
        return discovery
                .of(provider)
                .map(it -> it.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(String::valueOf)
                .filter(it -> it.startsWith("https://") || it.startsWith("http://"))
                .map(it -> UriComponentsBuilder.fromUriString(it)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(provider.client(), address.of("/uitgelogd"))
                        .toUriString());
    }
}
