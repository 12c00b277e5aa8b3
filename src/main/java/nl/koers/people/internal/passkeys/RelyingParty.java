package nl.koers.people.internal.passkeys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import nl.koers.ui.SiteAddress;
import org.springframework.stereotype.Component;

/// For whom a device signs: the address of this Koers, from the settings. A key made here works nowhere else, and an
/// answer given to another site is refused.
@Component
class RelyingParty {
    private final SiteAddress address;

    RelyingParty(SiteAddress address) {
        this.address = address;
    }

    /// The name of the machine in the address, without a port.
    String id() {
        return URI.create(address.of("/")).getHost();
    }

    ServerProperty expecting(byte[] challenge) {
        var home = URI.create(address.of("/"));
        var origin = home.getScheme() + "://" + home.getAuthority();
        return ServerProperty.builder()
                .origin(new Origin(origin))
                .rpId(id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
