package nl.koers.register.internal.figures;

import java.time.Clock;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.ui.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The own coordinator keeps the figures of a partnership (R55, R58) and how it contributes to a hundred percent (R99).
@Service
public class KeepingFigures {
    /// A contribution is told in a paragraph or two.
    public static final int MOST_SIGNS = 2_000;

    private final FigureRows rows;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final Clock clock;

    KeepingFigures(FigureRows rows, Partnerships partnerships, DossierRecord record, Clock clock) {
        this.rows = rows;
        this.partnerships = partnerships;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /// @param count how many were kept: those that say something else than what stood there
        record Kept(int count) implements Outcome {}

        /// Somebody kept another value since these were seen; nothing was kept.
        record ChangedMeanwhile(List<Figure> now) implements Outcome {}
    }

    /// @param fileName empty when it was typed
    @Transactional
    public Outcome keep(PartnershipId partnership, List<Figure.Change> changes, String fileName) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership));
        partnerships.lock(partnership);
        var latest = FigureRows.latest(rows.history(partnership));
        var wanted = changes.stream()
                .filter(it -> !it.count().equals(it.seen()))
                .filter(it -> !it.count().equals(count(latest.get(it.key()))))
                .toList();
        var others = wanted.stream()
                .filter(it -> !it.seen().equals(count(latest.get(it.key()))))
                .map(it -> latest.get(it.key()))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!others.isEmpty()) {
            return new Outcome.ChangedMeanwhile(others);
        }
        var now = clock.instant();
        rows.add(
                partnership,
                wanted.stream()
                        .map(it -> new Figure(it.key(), it.count(), now, by(), fileName))
                        .toList());
        if (!wanted.isEmpty()) {
            record.note(partnership.value(), "FIGURES_KEPT", fileName);
        }
        return new Outcome.Kept(wanted.size());
    }

    /// What became of a contribution; only what is `KEPT` stands there now.
    public enum Contributed {
        KEPT,
        TOO_LONG,
        /// R91: a colleague wrote something else since.
        CHANGED_MEANWHILE
    }

    /// @param seen the mark of the contribution as it stood on the page; null when nobody looked at one
    @Transactional
    public Contributed contribute(PartnershipId partnership, String text, @Nullable String seen) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership));
        var written = text.replace("\r\n", "\n").strip();
        if (written.length() > MOST_SIGNS) {
            return Contributed.TOO_LONG;
        }
        partnerships.lock(partnership);
        var standing = rows.contributions(partnership).stream()
                .findFirst()
                .map(FigureRows.Contribution::text)
                .orElse("");
        if (standing.equals(written)) {
            return Contributed.KEPT;
        }
        if (seen != null && !seen.equals(Seen.mark(standing))) {
            return Contributed.CHANGED_MEANWHILE;
        }
        rows.contribute(partnership, written, clock.instant(), by());
        record.note(partnership.value(), "CONTRIBUTION_WRITTEN", "");
        return Contributed.KEPT;
    }

    static Count count(@Nullable Figure figure) {
        return figure == null ? Count.UNKNOWN : figure.count();
    }

    private static java.util.@Nullable UUID by() {
        PersonId person = Acting.viewer().person();
        return person == null ? null : person.value();
    }
}
