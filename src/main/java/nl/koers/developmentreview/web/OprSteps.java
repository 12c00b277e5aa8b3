package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.day.Recommendation;
import nl.koers.developmentreview.internal.report.FollowUp;
import nl.koers.developmentreview.internal.report.FollowUpRows;
import nl.koers.qualityculture.StepsElsewhere;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The recommendations of the reviews of a partnership, as far as the reader may follow them up, in the one list of its
/// steps (R39). They are noted here and nowhere else.
@Component
class OprSteps implements StepsElsewhere {
    private final Oprs oprs;
    private final FollowUpRows rows;
    private final Partnerships partnerships;

    OprSteps(Oprs oprs, FollowUpRows rows, Partnerships partnerships) {
        this.oprs = oprs;
        this.rows = rows;
        this.partnerships = partnerships;
    }

    @Override
    public List<Elsewhere> of(PartnershipId partnership, Viewer viewer, LocalDate today) {
        var followed = oprs.ofHost(partnership).stream()
                .filter(opr -> ReportAccess.mayFollowUp(viewer, opr))
                .toList();
        if (followed.isEmpty()) {
            return List.of();
        }
        var newest = rows.newest(followed.stream().map(Opr::id).toList());
        var host = partnerships.require(partnership);
        return followed.stream()
                .flatMap(opr -> {
                    var head = OprHead.of(opr, host);
                    return opr.day().recommendations().stream().map(it -> line(it, newest, head, today));
                })
                .toList();
    }

    private static Elsewhere line(Recommendation about, Map<UUID, FollowUp> newest, OprHead head, LocalDate today) {
        @Nullable FollowUp note = newest.get(about.id());
        return new Elsewhere(
                about.id(),
                about.text(),
                head.name(),
                note == null ? "mine" : FollowUpMaker.mark(note, today),
                plain(note == null ? "opr.follow-up.nothing" : "opr.follow-up.standing." + note.standing()),
                note == null ? "" : note.owner(),
                note == null ? null : note.dueOn(),
                note == null || !note.standing().isRest(),
                head.href("/opvolging/" + about.id()));
    }
}
