package nl.koers.notifications.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks whether there is something to say. A morning is about that morning: as long as no mail leaves the house,
/// none is written, or weeks of them would go at once on the day that it does. A day in a calendar is true until it
/// changes, and is written.
@Component
class NewsTicks {
    private static final Logger LOG = LoggerFactory.getLogger(NewsTicks.class);

    private final MorningRound round;
    private final DayInvitations invitations;
    private final boolean mailIsRead;

    NewsTicks(MorningRound round, DayInvitations invitations, Environment settings) {
        this.mailIsRead = isMailRead(settings);
        this.round = round;
        this.invitations = invitations;
    }

    /// There is a mail server, or the letterbox of the demonstration.
    static boolean isMailRead(Environment settings) {
        return !settings.getProperty("spring.mail.host", "").isBlank() || settings.matchesProfiles("demo");
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 20_000)
    void look() {
        try {
            invitations.look();
            if (mailIsRead) {
                round.tick();
            }
        } catch (RuntimeException e) {
            LOG.error("Looking for news broke off; the next look goes on", e);
        }
    }
}
