package nl.koers.record.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry as it stands in the table, with the hashes that it should have.
///
/// The same two hashes are computed by the database when an entry is added (`record.entry_hash`); computing them here
/// once more keeps the one who checks apart from the one who writes.
record Row(
        UUID id,
        UUID dossier,
        int number,
        String previous,
        Instant at,
        @Nullable UUID byPerson,
        String byName,
        String roles,
        String act,
        String about,
        boolean names,
        @Nullable String salt,
        String namesHash,
        List<String> content,
        List<String> namedContent,
        String hash) {

    /// Whether the names have gone: then their hash can no longer be computed, and nothing of them may be left.
    boolean isNameless() {
        return salt == null;
    }

    boolean isWhole() {
        return isWholeAs(number);
    }

    /// Whether it would be whole at that place in the dossier.
    boolean isWholeAs(int place) {
        return hash.equals(hashAs(place)) && (isNameless() ? isBare() : namesHash.equals(hashOfNames()));
    }

    private boolean isBare() {
        return byPerson == null && byName.isEmpty() && namedContent.isEmpty() && (!names || about.isEmpty());
    }

    private String hashOfNames() {
        return new Fields()
                .add(salt)
                .add(byPerson == null ? null : byPerson.toString())
                .add(byName)
                .add(names ? about : null)
                .add(lines(namedContent))
                .hash();
    }

    private String hashAs(int place) {
        return new Fields()
                .add("koers 1")
                .add(String.valueOf(place))
                .add(previous)
                .add(id.toString())
                .add(dossier.toString())
                .add(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)))
                .add(act)
                .add(roles)
                .add(String.valueOf(names))
                .add(namesHash)
                .add(names ? null : about)
                .add(lines(content))
                .hash();
    }

    private static @Nullable String lines(List<String> content) {
        return String.join("\n", content);
    }

    static Row of(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getInt("number"),
                row.getString("previous"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by_person", UUID.class),
                row.getString("by_name"),
                row.getString("roles"),
                row.getString("act"),
                row.getString("about"),
                row.getBoolean("names"),
                row.getString("salt"),
                row.getString("names_hash"),
                List.of((String[]) row.getArray("content").getArray()),
                List.of((String[]) row.getArray("named_content").getArray()),
                row.getString("hash"));
    }

    /// Fields so written that no two rows of fields look alike: the length in bytes, a colon, the field itself.
    static final class Fields {
        private final java.security.MessageDigest digest = Sha.digest();

        Fields add(@Nullable String value) {
            if (value == null) {
                digest.update(bytes("-,"));
            } else {
                var bytes = bytes(value);
                digest.update(bytes(bytes.length + ":"));
                digest.update(bytes);
                digest.update(bytes(","));
            }
            return this;
        }

        String hash() {
            return java.util.HexFormat.of().formatHex(digest.digest());
        }

        private static byte[] bytes(String value) {
            return value.getBytes(StandardCharsets.UTF_8);
        }
    }
}
