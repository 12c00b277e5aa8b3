package nl.koers.people.internal.accounts;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The links of invitations. Whether one still holds is read from the seat itself: ends the seat, then ends the link.
/// It lets in only who has no way in yet; from then on one logs in.
@Service
public class InvitationLinks {
    private final AsProgram program;
    private final JdbcClient db;
    private final People people;
    private final Passwords passwords;
    private final NewPassword newPassword;
    private final Clock clock;

    InvitationLinks(
            AsProgram program,
            JdbcClient db,
            People people,
            Passwords passwords,
            NewPassword newPassword,
            Clock clock) {
        this.program = program;
        this.db = db;
        this.people = people;
        this.passwords = passwords;
        this.newPassword = newPassword;
        this.clock = clock;
    }

    public enum Standing {
        /// Has no password yet: makes one here.
        NEWCOMER,
        /// Has an account, and logs in.
        KNOWN,
        /// The seat ended: withdrawn, left or handed over.
        OVER
    }

    /// @param by who invited, at that moment
    public record Invitation(Standing standing, Person person, String path, String by) {}

    private record Row(PersonId person, String path, String by, boolean seated) {}

    public static String newSecret() {
        return SecretLinks.secret();
    }

    /// Someone who is asked twice on a day for the same, hears it once.
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    /// In the transaction of whoever invites.
    public void keep(String secret, PersonId to, SeatKind kind, UUID subject, String path, String by) {
        db.sql("""
                insert into people.invitation (id, secret_hash, person_id, kind, subject_id, path, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(SecretLinks.hash(secret))
                .param(to.value())
                .param(kind.name())
                .param(subject)
                .param(path)
                .param(by)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public Optional<Invitation> find(String secret) {
        return program.call(() -> row(secret).map(row -> {
            var standing =
                    !row.seated() ? Standing.OVER : passwords.has(row.person()) ? Standing.KNOWN : Standing.NEWCOMER;
            return new Invitation(standing, people.require(row.person()), row.path(), row.by());
        }));
    }

    public sealed interface Outcome {
        record Begun(PersonId person, String path) implements Outcome {}

        record Refused(List<PasswordRule> broken) implements Outcome {}

        /// Over, or somebody made a password meanwhile: the page of the link says which.
        record Not() implements Outcome {}
    }

    /// A newcomer makes a password: who reads the mail of an address, is who it belongs to.
    public Outcome begin(String secret, String password) {
        var found = find(secret).filter(it -> it.standing() == Standing.NEWCOMER);
        if (found.isEmpty()) {
            return new Outcome.Not();
        }
        var person = found.get().person();
        var broken = PasswordRule.brokenBy(password, List.of(person.name(), person.email()));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var hash = Passwords.hash(password);
        boolean first = program.call(() -> {
            db.sql("select 1 from people.person where id = ? for update")
                    .param(person.id().value())
                    .query(Integer.class)
                    .single();
            return !passwords.has(person.id()) && newPassword.replace(person, hash);
        });
        return first ? new Outcome.Begun(person.id(), found.get().path()) : new Outcome.Not();
    }

    private Optional<Row> row(String secret) {
        return db.sql("""
                        select i.person_id, i.path, i.made_by,
                               exists (select 1 from access.seat s
                                        where s.person_id = i.person_id and s.kind = i.kind
                                          and s.subject_id = i.subject_id and s.ended_on is null) seated
                          from people.invitation i where i.secret_hash = ?""")
                .param(SecretLinks.hash(secret))
                .query((row, _) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("path"),
                        row.getString("made_by"),
                        row.getBoolean("seated")))
                .optional();
    }
}
