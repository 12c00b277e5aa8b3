package nl.koers.developmentreview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.developmentreview.internal.Beginning;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.register.FollowingDate;
import nl.koers.register.FollowingDate.Because;
import nl.koers.register.NextReview;
import nl.koers.register.Partnership;
import org.springframework.stereotype.Component;

/// By when a partnership holds its next review (R02), for the register.
@Component
class NextOpr implements NextReview {
    private final Oprs oprs;
    private final Clock clock;

    NextOpr(Oprs oprs, Clock clock) {
        this.oprs = oprs;
        this.clock = clock;
    }

    @Override
    public Optional<FollowingDate> of(Partnership partnership) {
        if (partnership.recognisedOn() == null) {
            return Optional.empty();
        }
        return Beginning.of(partnership, oprs.earlierOf(partnership.id()))
                .start(LocalDate.now(clock), null, Settings.OF_2021)
                .map(it -> new FollowingDate(
                        because(it),
                        it.dueOn(),
                        it.dueFrom(),
                        Settings.OF_2021.cycle().getYears()));
    }

    private static Because because(Start start) {
        if (start.setByPlatform()) {
            return Because.MERGER;
        }
        return start.sinceEarlierReview() ? Because.REVIEW : Because.RECOGNITION;
    }
}
