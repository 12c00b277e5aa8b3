package nl.koers.people.internal.accounts;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The links of invitations. Whether one still holds is read from the seat itself: ends the seat, then ends the link.
/// It lets in only who has no way in yet; from then on one logs in.
@Service
public class InvitationLinks {
    /// Of an invitation `i`: the seat is held, or begins on a day to come.
    static final String SEATED = """
            (exists (select 1 from access.seat s
                      where s.person_id = i.person_id and s.kind = i.kind
                        and s.subject_id is not distinct from i.subject_id and s.ended_on is null)
             or exists (select 1 from people.seat_ahead a
                         where a.person_id = i.person_id and a.kind = i.kind and a.act = 'BEGINS'
                           and a.subject_id is not distinct from i.subject_id
                           and a.done_on is null and a.withdrawn_on is null))""";

    private final AsProgram program;
    private final JdbcClient db;
    private final People people;
    private final WaysIn ways;
    private final NewPassword newPassword;
    private final Clock clock;

    InvitationLinks(
            AsProgram program, JdbcClient db, People people, WaysIn ways, NewPassword newPassword, Clock clock) {
        this.program = program;
        this.db = db;
        this.people = people;
        this.ways = ways;
        this.newPassword = newPassword;
        this.clock = clock;
    }

    public enum Standing {
        /// Has no way in yet: makes one here.
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
    public void keep(String secret, PersonId to, SeatKind kind, @Nullable UUID subject, String path, String by) {
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
        return findHashed(hashed(secret));
    }

    /// For who goes elsewhere to log in and comes back: the secret itself does not wait in a session.
    public static String hashed(String secret) {
        return HexFormat.of().formatHex(SecretLinks.hash(secret));
    }

    public Optional<Invitation> findHashed(String hash) {
        return program.call(() -> row(HexFormat.of().parseHex(hash)).map(row -> {
            var standing =
                    !row.seated() ? Standing.OVER : ways.number(row.person()) > 0 ? Standing.KNOWN : Standing.NEWCOMER;
            return new Invitation(standing, people.require(row.person()), row.path(), row.by());
        }));
    }

    /// Invited, and without a way in yet.
    ///
    /// @param sent when the last letter went
    public record Waiting(PersonId person, @Nullable UUID subject, LocalDate sent) {}

    /// Everyone who was invited to a seat of this kind and cannot get in yet.
    public List<Waiting> waiting(SeatKind kind) {
        return program.call(() -> db.sql("""
                        select i.person_id, i.subject_id, max(i.made_at) at from people.invitation i
                         where i.kind = ?
                           and not exists (select 1 from people.password w where w.person_id = i.person_id)
                           and not exists (select 1 from people.passkey w where w.person_id = i.person_id)
                           and not exists (select 1 from people.login w where w.person_id = i.person_id)
                         group by i.person_id, i.subject_id""")
                .param(kind.name())
                .query((row, _) -> new Waiting(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(Dates.PEOPLE)
                                .toLocalDate()))
                .list());
    }

    public sealed interface Outcome {
        record Begun(PersonId person, String path) implements Outcome {}

        record Refused(List<PasswordRule> broken) implements Outcome {}

        /// Over, or somebody made a way in meanwhile: the page of the link says which.
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
            ways.hold(person.id());
            return ways.number(person.id()) == 0 && newPassword.replace(person, hash);
        });
        return first ? new Outcome.Begun(person.id(), found.get().path()) : new Outcome.Not();
    }

    private Optional<Row> row(byte[] hash) {
        return db.sql("select i.person_id, i.path, i.made_by, " + SEATED
                        + " seated from people.invitation i where i.secret_hash = ?")
                .param(hash)
                .query((row, _) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("path"),
                        row.getString("made_by"),
                        row.getBoolean("seated")))
                .optional();
    }
}
