package nl.koers.developmentreview.web;

import static java.util.Objects.requireNonNull;
import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.record.DossierRecord;
import nl.koers.record.DossierRecord.Entry;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// What waits for whom in all OPRs the viewer sits in; the Platform, which sits in none, has its own list.
@Component
class OprWork implements Waiting {
    private static final Period LATELY = Period.ofDays(30);

    private final Oprs oprs;
    private final Partnerships partnerships;
    private final DossierRecord record;

    OprWork(Oprs oprs, Partnerships partnerships, DossierRecord record) {
        this.oprs = oprs;
        this.record = record;
        this.partnerships = partnerships;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        var all = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, partnership -> partnership));
        var mine = sitsIn(viewer);
        return Stream.of(
                        mine.stream().flatMap(opr -> items(opr, viewer, today, all)),
                        mine.stream().map(opr -> partOf(opr, OprHead.of(opr, host(opr, all)))),
                        done(viewer, mine, today, all))
                .flatMap(it -> it)
                .toList();
    }

    @Override
    public Function<LocalDate, List<WorkItem>> over(Viewer viewer) {
        var all = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, partnership -> partnership));
        var mine = sitsIn(viewer);
        return today ->
                mine.stream().flatMap(opr -> items(opr, viewer, today, all)).toList();
    }

    private List<Opr> sitsIn(Viewer viewer) {
        return oprs.all().stream()
                .filter(opr -> OprAccess.mayReadRoad(viewer, opr)
                        && viewer.sitsInAnyOf(opr.id().value(), OprSeat.values()))
                .toList();
    }

    /// What was done lately: of an act that was done more than once the last time.
    private Stream<WorkItem> done(Viewer viewer, List<Opr> mine, LocalDate today, Map<PartnershipId, Partnership> all) {
        var reviews = mine.stream().collect(Collectors.toMap(opr -> opr.id().value(), opr -> opr));
        var from = today.minus(LATELY).atStartOfDay(Dates.PEOPLE).toInstant();
        var newest = new LinkedHashMap<String, WorkItem>();
        record.since(reviews.keySet(), from).forEach(entry -> {
            var opr = requireNonNull(reviews.get(entry.dossier()));
            var words = words(viewer, opr, entry);
            newest.putIfAbsent(opr.id() + words, done(entry, words, OprHead.of(opr, host(opr, all))));
        });
        return newest.values().stream();
    }

    /// What an act was about is for the host and for whoever did it. Somebody of the Platform who also sits in this
    /// review sees the acts of others as the record shows them: that they were done.
    private static String words(Viewer viewer, Opr opr, Entry entry) {
        var by = entry.by();
        return OprAccess.mayReadEntry(viewer, opr, by) || by != null && viewer.is(by)
                ? Acts.words(entry)
                : Acts.bare(entry);
    }

    private static WorkItem partOf(Opr opr, OprHead head) {
        var step = StepWords.of(opr);
        return new WorkItem(
                Whose.PART_OF,
                "",
                head.name(),
                "",
                "",
                head.name(),
                step.isEmpty() ? step : Words.capital(step),
                head.href(""),
                opr.start().on(),
                null);
    }

    private static WorkItem done(Entry entry, String words, OprHead head) {
        return new WorkItem(
                Whose.DONE,
                "",
                words,
                "",
                Doer.of(entry),
                head.name(),
                "",
                head.href(""),
                LocalDate.ofInstant(entry.at(), Dates.PEOPLE),
                null);
    }

    private static Partnership host(Opr opr, Map<PartnershipId, Partnership> all) {
        return requireNonNull(all.get(opr.host()));
    }

    private static Stream<WorkItem> items(
            Opr opr, Viewer viewer, LocalDate today, Map<PartnershipId, Partnership> all) {
        var head = OprHead.of(opr, host(opr, all));
        var names = all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().shortName()));
        var actors = ActorWords.of(opr, viewer, head.hostName(), names);
        var turns =
                opr.turns(today).stream().collect(Collectors.partitioningBy(turn -> turn.isMoveOf(viewer, opr.id())));
        var others = requireNonNull(turns.get(false)).stream()
                .collect(Collectors.groupingBy(Turn::task, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                requireNonNull(turns.get(true)).stream().map(turn -> item(Whose.MINE, List.of(turn), head, actors)),
                others.values().stream().map(same -> item(Whose.OTHERS, same, head, actors)));
    }

    /// Of a task that two partnerships have, whose.
    private static String part(Actor actor) {
        return actor instanceof Actor.Visitor(var partnership) ? "-" + partnership : "";
    }

    /// What waits for several people at once is one row: five members who each have to react, say.
    private static WorkItem item(Whose whose, List<Turn> same, OprHead head, ActorWords actors) {
        var turn = same.getFirst();
        var who = same.stream().map(it -> actors.of(it.actor())).distinct().toList();
        return new WorkItem(
                whose,
                "opr-" + head.id() + "-" + turn.task() + part(turn.actor()),
                plain("opr.task." + turn.task() + (whose == Whose.MINE ? ".what" : ".theirs")),
                plain("opr.task." + turn.task() + ".why"),
                ActorWords.join(who),
                head.name(),
                plain(
                        "opr.work.step",
                        turn.step().number(),
                        plain("opr.step." + turn.step()).toLowerCase(Words.locale())),
                whose == Whose.MINE ? head.href(turn.task().page()) : head.href(""),
                same.stream().map(Turn::since).min(LocalDate::compareTo).orElse(turn.since()),
                same.stream()
                        .map(Turn::until)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }
}
