package nl.koers.people.internal.federation;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Somebody as a provider vouched for a moment ago. Only issuer and subject say who it is; the rest is to recognise
/// oneself by, and of that only the home is kept.
public record Arrived(String provider, String issuer, String subject, String home, String name, String email)
        implements Serializable {
    /// SURFconext says a domain, Entree a name or a BRIN; others say nothing.
    private static final String[] HOMES = {
        "schac_home_organization", "nlEduPersonHomeOrganization", "nlEduPersonHomeOrganizationId"
    };
    private static final int LONGEST = 120;

    static Arrived of(Provider provider, String issuer, String subject, Map<String, Object> claims) {
        return new Arrived(
                provider.id(),
                issuer,
                subject,
                first(claims, HOMES),
                first(claims, "name", "given_name", "preferred_username"),
                first(claims, "email"));
    }

    /// Some claims may hold more than one value, in a list; any may be absent.
    private static String first(Map<String, Object> claims, String... names) {
        return Stream.of(names)
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(it -> it instanceof Iterable<?> list
                        ? list.iterator().hasNext() ? list.iterator().next() : ""
                        : it)
                .filter(Objects::nonNull)
                .map(it -> shortened(String.valueOf(it).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ")))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Never through the middle of a sign.
    private static String shortened(String said) {
        var bare = said.strip();
        int most = Math.min(LONGEST, bare.codePointCount(0, bare.length()));
        return bare.substring(0, bare.offsetByCodePoints(0, most)).strip();
    }
}
