package nl.koers.developmentreview.internal.panel;

import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.people.Function;
import nl.koers.people.Level;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Seen;
import org.jspecify.annotations.Nullable;

/// A member of the visiting panel, for readers who may know who it is.
///
/// @param sentBy the visiting partnership where this person works or studies (R13)
/// @param chair coordinates the panel (R14)
/// @param training experience with Samen Opleiden, empty while not recorded (R35)
/// @param audits affinity or experience with audits, empty while not recorded (R35)
/// @param ties other ties with the host in the member's own words; null not declared yet, empty none (R34)
public record Member(
        UUID id,
        PersonId person,
        String name,
        PartnershipId sentBy,
        Function function,
        Level level,
        boolean chair,
        String training,
        String audits,
        @Nullable String ties) {

    static Member of(Nomination nomination, Nominee who) {
        return new Member(
                nomination.id(),
                who.person(),
                who.name(),
                nomination.sentBy(),
                nomination.function(),
                nomination.function().level(),
                nomination.chair(),
                who.training(),
                who.audits(),
                who.ties());
    }

    /// R35: both kinds of experience are recorded.
    public boolean hasExperienceRecorded() {
        return !training.isBlank() && !audits.isBlank();
    }

    /// Differs as soon as somebody recorded other experience (R91).
    public String markOfExperience() {
        return Seen.mark(List.of(training, audits));
    }

    public boolean hasDeclaredTies() {
        return ties != null;
    }
}
