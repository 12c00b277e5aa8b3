package nl.koers.developmentreview.internal.panel;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.people.Level;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// A visiting partnership put someone forward for the panel: what everyone who takes part may know, and beside it who.
///
/// @param sentBy the visiting partnership where this person works or studies (R13)
/// @param chair coordinates the panel (R14)
/// @param leftOn the day this person left the panel; null while present
/// @param nominee who it is; null for those who may not know that yet
public record Nomination(
        UUID id,
        PartnershipId sentBy,
        Function function,
        boolean chair,
        LocalDate since,
        @Nullable LocalDate leftOn,
        @Nullable Nominee nominee) {

    /// @param training experience with Samen Opleiden, empty while not recorded or not for this reader (R35)
    /// @param audits affinity or experience with audits, empty while not recorded or not for this reader (R35)
    /// @param ties other ties with the host in the member's own words; null not declared yet or not
    /// for this reader, empty none (R34)
    public record Nominee(
            PersonId person,
            String name,
            String training,
            String audits,
            @Nullable String ties,
            @Nullable String leftBecause) {

        public static Nominee of(PersonId person, String name) {
            return new Nominee(person, name, "", "", null, null);
        }

        boolean sameBackground(Nominee other) {
            return training.equals(other.training) && audits.equals(other.audits) && Objects.equals(ties, other.ties);
        }

        Nominee experienced(String training, String audits) {
            return new Nominee(person, name, training, audits, ties, leftBecause);
        }

        Nominee tied(String declared) {
            return new Nominee(person, name, training, audits, declared, leftBecause);
        }

        Nominee gone(String because) {
            return new Nominee(person, name, training, audits, ties, because);
        }
    }

    static Nomination of(PartnershipId sentBy, Function function, Nominee nominee, LocalDate today) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        return new Nomination(id, sentBy, function, false, today, null, nominee);
    }

    public boolean isPresent() {
        return leftOn == null;
    }

    public boolean isStudent() {
        return function.level() == Level.STUDENT;
    }

    public Optional<Member> member() {
        return Optional.ofNullable(nominee).map(who -> Member.of(this, who));
    }

    Nomination chairing(boolean now) {
        return new Nomination(id, sentBy, function, now, since, leftOn, nominee);
    }

    Nomination with(@Nullable Nominee changed) {
        return new Nomination(id, sentBy, function, chair, since, leftOn, changed);
    }

    Nomination left(String because, LocalDate today) {
        return new Nomination(
                id, sentBy, function, false, since, today, nominee == null ? null : nominee.gone(because));
    }
}
