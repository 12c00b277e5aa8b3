package nl.koers.notifications;

import java.time.LocalDate;
import nl.koers.notifications.internal.DayInvitations;
import nl.koers.notifications.internal.MorningRound;
import org.springframework.stereotype.Service;

/// The front desk for a demonstration that jumps to another date: the mornings in between happen all the same.
@Service
public class Mornings {
    private final MorningRound round;
    private final DayInvitations invitations;

    Mornings(MorningRound round, DayInvitations invitations) {
        this.round = round;
        this.invitations = invitations;
    }

    /// Every morning after `from`, up to and including `until`.
    public void between(LocalDate from, LocalDate until) {
        invitations.look();
        round.everyone(from.plusDays(1).datesUntil(until.plusDays(1)).toList());
    }
}
