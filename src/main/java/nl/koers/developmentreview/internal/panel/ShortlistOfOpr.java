package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.planning.Season;
import nl.koers.planning.Shortlist;
import nl.koers.planning.Shortlists;
import org.springframework.stereotype.Component;

/// The shortlist of one OPR: on its themes, for the season in which it is due, without who was asked already.
@Component
public class ShortlistOfOpr {
    private final Shortlists shortlists;
    private final Clock clock;

    ShortlistOfOpr(Shortlists shortlists, Clock clock) {
        this.shortlists = shortlists;
        this.clock = clock;
    }

    public Shortlist of(Opr opr) {
        var taken = Arrays.stream(VisitorPlace.values())
                .map(opr.panel()::at)
                .flatMap(Optional::stream)
                .flatMap(it -> it.partnership().stream())
                .collect(Collectors.toUnmodifiableSet());
        return shortlists.of(opr.host(), opr.panel().themes(), season(opr), taken, LocalDate.now(clock));
    }

    /// The school year in which the review is due; for a late one the running school year.
    public Season season(Opr opr) {
        var today = LocalDate.now(clock);
        var due = opr.start().dueOn();
        return Season.of(due.isBefore(today) ? today : due);
    }
}
