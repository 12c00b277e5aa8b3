package nl.koers.people.internal.passkeys;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import org.springframework.stereotype.Component;

/// What a browser puts to a device, as the standard (WebAuthn level 3) writes it in JSON.
@Component
class Questions {
    /// Kinds of keys, the preferred one first: EdDSA, ES256, RS256.
    private static final List<PublicKeyCredentialParameters> KINDS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
                    .stream()
                    .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
                    .toList();

    private final RelyingParty here;
    private final People people;

    Questions(RelyingParty here, People people) {
        this.here = here;
        this.people = people;
    }

    List<PublicKeyCredentialParameters> kinds() {
        return KINDS;
    }

    Map<String, Object> make(PersonId id, byte[] challenge, List<byte[]> already) {
        var person = people.require(id);
        return Map.of(
                "challenge", text(challenge),
                "rp", Map.of("id", here.id(), "name", "Koers"),
                "user", Map.of("id", text(handle(id)), "name", person.email(), "displayName", person.name()),
                "pubKeyCredParams",
                        KINDS.stream()
                                .map(kind -> Map.of(
                                        "type",
                                        "public-key",
                                        "alg",
                                        kind.getAlg().getValue()))
                                .toList(),
                "excludeCredentials",
                        already.stream()
                                .map(key -> Map.of("type", "public-key", "id", text(key)))
                                .toList(),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none",
                "timeout", Challenges.VALID.toMillis());
    }

    Map<String, Object> enter(byte[] challenge) {
        return Map.of(
                "challenge", text(challenge),
                "rpId", here.id(),
                "userVerification", "required",
                "timeout", Challenges.VALID.toMillis());
    }

    /// What the device keeps of the person beside the key: no name, no address.
    static byte[] handle(PersonId person) {
        return ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
