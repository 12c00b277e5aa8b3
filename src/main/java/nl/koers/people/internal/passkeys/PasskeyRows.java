package nl.koers.people.internal.passkeys;

import com.fasterxml.uuid.Generators;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The public halves of passkeys. What device a key is on, Koers does not ask. Called within `AsProgram`.
@Repository
class PasskeyRows {
    private static final AttestedCredentialDataConverter KEYS =
            new AttestedCredentialDataConverter(new ObjectConverter());

    private final JdbcClient db;
    private final Clock clock;

    PasskeyRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Row(UUID id, PersonId person, String name, CredentialRecord credential) {}

    List<Passkey> of(PersonId person) {
        return db.sql("select id, name, made_at, used_at from people.passkey where person_id = ? order by made_at, id")
                .param(person.value())
                .query((row, _) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        moment(row)))
                .list();
    }

    List<byte[]> credentialsOf(PersonId person) {
        return db.sql("select credential_id from people.passkey where person_id = ?")
                .param(person.value())
                .query((row, _) -> row.getBytes("credential_id"))
                .list();
    }

    Optional<Row> find(byte[] credential) {
        return db.sql("select * from people.passkey where credential_id = ?")
                .param(credential)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        credential(row)))
                .optional();
    }

    /// @return false when this key is known already
    boolean add(PersonId person, String name, CredentialRecord made) {
        var key = made.getAttestedCredentialData();
        return db.sql("""
                        insert into people.passkey
                            (id, person_id, credential_id, public_key, counter, backup, backed_up, name, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(Generators.timeBasedEpochRandomGenerator().generate())
                        .param(person.value())
                        .param(key.getCredentialId())
                        .param(KEYS.convert(key))
                        .param(made.getCounter())
                        .param(Boolean.TRUE.equals(made.isBackupEligible()))
                        .param(Boolean.TRUE.equals(made.isBackedUp()))
                        .param(name)
                        .param(atNow())
                        .update()
                == 1;
    }

    void used(UUID id, CredentialRecord now) {
        db.sql("update people.passkey set counter = ?, backed_up = ?, used_at = ? where id = ?")
                .param(now.getCounter())
                .param(Boolean.TRUE.equals(now.isBackedUp()))
                .param(atNow())
                .param(id)
                .update();
    }

    boolean name(PersonId person, UUID id, String name) {
        return db.sql("update people.passkey set name = ? where id = ? and person_id = ?")
                        .param(name)
                        .param(id)
                        .param(person.value())
                        .update()
                == 1;
    }

    void remove(PersonId person, UUID id) {
        db.sql("delete from people.passkey where id = ? and person_id = ?")
                .param(id)
                .param(person.value())
                .update();
    }

    /// Who made the device is not asked, so there is no statement of it either.
    @SuppressWarnings("NullAway") // what the library calls absent is null here
    private static CredentialRecord credential(ResultSet row) throws SQLException {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                row.getBoolean("backup"),
                row.getBoolean("backed_up"),
                row.getLong("counter"),
                KEYS.convert(row.getBytes("public_key")),
                null,
                null,
                null,
                Set.of());
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var moment = row.getObject("used_at", OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime atNow() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
