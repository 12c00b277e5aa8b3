package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// What waits for whom in all OPRs the viewer sits in; the Platform, which sits in none, has its own list.
@Component
class OprWork implements Waiting {
    private final Oprs oprs;
    private final Partnerships partnerships;

    OprWork(Oprs oprs, Partnerships partnerships) {
        this.oprs = oprs;
        this.partnerships = partnerships;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        var all = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, partnership -> partnership));
        return oprs.all().stream()
                .filter(opr -> OprAccess.mayReadRoad(viewer, opr)
                        && viewer.sitsInAnyOf(opr.id().value(), OprSeat.values()))
                .flatMap(opr -> items(opr, viewer, today, all))
                .toList();
    }

    private static Stream<WorkItem> items(
            Opr opr, Viewer viewer, LocalDate today, Map<PartnershipId, Partnership> all) {
        var head = OprHead.of(opr, java.util.Objects.requireNonNull(all.get(opr.host())));
        var names = all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().shortName()));
        var actors = ActorWords.of(opr, viewer, head.hostName(), names);
        return opr.turns(today).stream().map(turn -> item(turn, opr, viewer, head, actors));
    }

    private static WorkItem item(Turn turn, Opr opr, Viewer viewer, OprHead head, ActorWords actors) {
        boolean mine = turn.isMoveOf(viewer, opr.id());
        return new WorkItem(
                mine ? Whose.MINE : Whose.OTHERS,
                plain("opr.task." + turn.task() + ".what"),
                plain("opr.task." + turn.task() + ".why"),
                actors.of(turn.actor()),
                head.name(),
                plain(
                        "opr.work.step",
                        turn.step().number(),
                        plain("opr.step." + turn.step()).toLowerCase(nl.koers.ui.Words.locale())),
                mine ? head.href(turn.task().page()) : head.href(""),
                turn.since(),
                turn.until());
    }
}
