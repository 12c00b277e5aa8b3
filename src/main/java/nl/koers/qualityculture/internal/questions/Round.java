package nl.koers.qualityculture.internal.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.people.Level;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// The four questions, asked once about one subject of several people (R38). Pinned to the version of the framework in
/// which it was asked (R42).
///
/// @param end null while it is open
/// @param voices in the order in which they were asked
public record Round(
        UUID id,
        PartnershipId partnership,
        String framework,
        Subject subject,
        String intro,
        LocalDate askedOn,
        LocalDate until,
        String byName,
        @Nullable End end,
        List<Voice> voices) {

    /// @param conclusion what the partnership does with what it heard
    public record End(LocalDate on, String conclusion, String byName) {}

    public boolean isOpen() {
        return end == null;
    }

    /// Nobody else was asked, or no student: shown, because these questions are for several people, students among
    /// them.
    public enum Lack {
        NOBODY,
        ONE_VOICE,
        NO_STUDENT
    }

    public List<Lack> missing() {
        var asked = voices.stream().filter(Voice::isAsked).toList();
        if (asked.isEmpty()) {
            return List.of(Lack.NOBODY);
        }
        boolean student =
                asked.stream().map(Voice::function).map(Function::level).anyMatch(Level.STUDENT::equals);
        var one = asked.size() == 1 ? List.of(Lack.ONE_VOICE) : List.<Lack>of();
        return student
                ? one
                : java.util.stream.Stream.concat(one.stream(), java.util.stream.Stream.of(Lack.NO_STUDENT))
                        .toList();
    }

    public Optional<Voice> voice(PersonId person) {
        return voices.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(until);
    }

    public long handedIn() {
        return voices.stream().filter(Voice::hasHandedIn).count();
    }
}
