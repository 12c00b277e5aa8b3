package nl.koers.notifications.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks whether there is something to say.
@Component
class NewsTicks {
    private static final Logger LOG = LoggerFactory.getLogger(NewsTicks.class);

    private final MorningRound round;
    private final DayInvitations invitations;

    NewsTicks(MorningRound round, DayInvitations invitations) {
        this.round = round;
        this.invitations = invitations;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 20_000)
    void look() {
        try {
            invitations.look();
            round.tick();
        } catch (RuntimeException e) {
            LOG.error("Looking for news broke off; the next look goes on", e);
        }
    }
}
