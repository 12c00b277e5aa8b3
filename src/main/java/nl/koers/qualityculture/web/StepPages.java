package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.StepsElsewhere.Elsewhere;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.steps.KeepingStep.From;
import nl.koers.qualityculture.internal.steps.Origin;
import nl.koers.qualityculture.internal.steps.Standing;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepNote;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// Draws the steps of a partnership, one of them, and the form that agrees one.
@Component
class StepPages {
    private final QualityDesk desk;
    private final StepRows steps;
    private final StepOrigins origins;

    StepPages(QualityDesk desk, StepRows steps, StepOrigins origins) {
        this.desk = desk;
        this.steps = steps;
        this.origins = origins;
    }

    StepsPage list(PartnershipId partnership) {
        var head = desk.head(partnership, new Link(plain("quality.steps"), ""));
        var all = steps.of(partnership);
        var reviews = origins.elsewhere(partnership);
        return new StepsPage(
                head,
                InShort.ofSteps(all, reviews, head.today()),
                all.stream()
                        .filter(Step::isOpen)
                        .sorted(Comparator.comparing(
                                it -> it.newest().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(it -> Lines.of(it, head))
                        .toList(),
                all.stream()
                        .filter(it -> !it.isOpen())
                        .map(it -> Lines.of(it, head))
                        .toList(),
                reviews.stream()
                        .map(it -> new StepsPage.Reviewed(
                                line(it, head.today()),
                                it.id().toString(),
                                all.stream()
                                        .filter(step -> it.id().equals(step.originRef()))
                                        .map(step -> Lines.of(step, head))
                                        .toList()))
                        .toList());
    }

    private static Line line(Elsewhere it, LocalDate today) {
        var due = it.dueOn();
        return new Line(
                it.mark(),
                it.state(),
                due == null || !it.waits() ? "" : Words.capital(Dates.distance(today, due)) + ", " + Dates.longAgo(due),
                it.what(),
                List.of(
                        it.owner().isEmpty() ? plain("quality.no-owner") : plain("quality.owner", it.owner()),
                        it.where()),
                it.href());
    }

    StepForm form(
            PartnershipId partnership,
            UUID form,
            String uit,
            String bevinding,
            String wat,
            String eigenaar,
            String datum,
            Refusals refusals) {
        var from = origins.of(partnership, uit).map(From::words).orElse("");
        var kinds = new LinkedHashMap<String, String>();
        for (var origin : List.of(Origin.OWN, Origin.NATIONAL)) {
            kinds.put(origin.name(), plain("quality.from." + origin));
        }
        var head = desk.head(
                partnership,
                new Link(plain("quality.steps"), "/partnerschappen/" + partnership + "/stappen"),
                new Link(plain("quality.step.begin"), ""));
        NoSuchThing.unless(head.begins());
        return new StepForm(
                head,
                form.toString(),
                uit,
                from,
                bevinding,
                wat,
                eigenaar,
                datum,
                kinds,
                desk.owners(partnership),
                refusals);
    }

    StepPage page(Step it, int gezien, String stand, String tekst, String eigenaar, String datum, Refusals refusals) {
        boolean works = QualityAccess.mayWork(Acting.viewer(), it.partnership());
        boolean reads = desk.mayRead(it.partnership());
        var head = reads
                ? desk.head(
                        it.partnership(),
                        new Link(plain("quality.steps"), "/partnerschappen/" + it.partnership() + "/stappen"),
                        new Link(it.what(), ""))
                : desk.head(it.partnership(), new Link(it.what(), ""));
        var standings = new LinkedHashMap<String, String>();
        Arrays.stream(Standing.values())
                .forEach(one -> standings.put(one.name(), plain("quality.standing." + one + ".how")));
        return new StepPage(
                head,
                it.id().toString(),
                it.what(),
                Lines.mark(it, desk.today()),
                plain("quality.standing." + it.newest().standing()),
                Lines.when(it, desk.today()),
                Lines.from(it),
                reads ? fromHref(it, head) : "",
                it.missing().stream()
                        .map(lack -> plain("quality.step.lack." + lack))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""),
                it.notes().stream().map(StepPages::note).toList(),
                QualityAccess.mayNoteStep(Acting.viewer(), it),
                gezien,
                stand,
                tekst,
                eigenaar,
                datum,
                standings,
                owners(it, works),
                refusals);
    }

    /// What stands there now, for whoever did not see it yet.
    static Refusals noted(StepNote now) {
        var note = note(now);
        return Refusals.of(
                "tekst", "quality.step.noted-meanwhile", now.byName(), note.state(), note.text(), note.owner());
    }

    /// Whoever owns a step and does not work on the quality sees no list of people: hands it back or keeps it.
    private Map<String, String> owners(Step it, boolean works) {
        return works
                ? desk.owners(it.partnership())
                : Map.of(
                        Acting.viewer().requirePerson().toString(),
                        Acting.viewer().name());
    }

    private static String fromHref(Step it, QualityHead head) {
        return switch (it.origin()) {
            case AMBITION -> it.originRef() == null ? "" : head.href("/ambities/" + it.originRef());
            case ROUND -> it.originRef() == null ? "" : head.href("/vragen/" + it.originRef());
            case RECOMMENDATION, NATIONAL, OWN -> "";
        };
    }

    private static StepPage.Note note(StepNote it) {
        var due = it.dueOn();
        return new StepPage.Note(
                plain("quality.standing." + it.standing()),
                it.handedOver() ? plain("quality.step.handed-over", it.ownerName()) : it.text(),
                plain(
                        "quality.step.who-when",
                        it.ownerName().isEmpty() ? plain("quality.no-owner") : it.ownerName(),
                        due == null ? plain("quality.no-date") : Dates.plain(due)),
                plain("quality.by", it.byName(), Dates.moment(it.at())));
    }
}
