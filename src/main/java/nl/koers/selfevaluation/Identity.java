package nl.koers.selfevaluation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of the ID that its own people filled in, the newest of each field. A field that is not here is not known;
/// that is never the same as 0.
public record Identity(Map<IdentityField, Known> facts) {

    public record Known(String value, String byName, Instant at) {}

    public Optional<Known> of(IdentityField field) {
        return Optional.ofNullable(facts.get(field));
    }

    public String value(IdentityField field) {
        return of(field).map(Known::value).orElse("");
    }

    /// R60: what must be known and is not.
    public List<IdentityField> missing() {
        return Arrays.stream(IdentityField.values())
                .filter(field -> field.isRequired() && of(field).isEmpty())
                .toList();
    }
}
