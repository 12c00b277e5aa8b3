package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.AmbitionTexts;
import nl.koers.qualityculture.internal.ambition.Core;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws an ambition, its texts and the forms that keep it.
@Component
class AmbitionPages {
    private final QualityDesk desk;
    private final RoundRows rounds;
    private final StepRows steps;
    private final QualityFrameworks frameworks;
    private final AmbitionTexts texts;
    private final Papers papers;

    AmbitionPages(
            QualityDesk desk,
            RoundRows rounds,
            StepRows steps,
            QualityFrameworks frameworks,
            AmbitionTexts texts,
            Papers papers) {
        this.desk = desk;
        this.rounds = rounds;
        this.steps = steps;
        this.frameworks = frameworks;
        this.texts = texts;
        this.papers = papers;
    }

    AmbitionPage page(PartnershipId partnership, Ambition it) {
        var head = desk.head(partnership, new Link(it.core().title(), ""));
        var framework = frameworks.require(it.framework());
        var written = texts.of(partnership);
        var asked = new Subject(Subject.Kind.AMBITION, it.id().toString(), "");
        var about = rounds.of(partnership).stream()
                .filter(round -> round.subject().isSameAs(asked))
                .toList();
        return new AmbitionPage(
                head,
                it.id().toString(),
                it.core().title(),
                framework,
                it.core().points().stream()
                        .map(code -> new AmbitionPage.Point(code, QualityDesk.point(framework, code)))
                        .toList(),
                facts(it),
                Arrays.stream(AmbitionPart.values())
                        .map(part -> {
                            var text = written.getOrDefault(part.nameFor(it.id()), "");
                            return new AmbitionPage.Part(part.name(), part.address(), Markup.of(text), text.isBlank());
                        })
                        .toList(),
                Lines.lacks(it.missing(CultureController.written(it, written))),
                it.core().outcome(),
                it.isClosed(),
                about.stream().map(round -> Lines.of(round, head)).toList(),
                steps.of(partnership).stream()
                        .filter(step -> it.id().equals(step.originRef())
                                || about.stream().anyMatch(round -> round.id().equals(step.originRef())))
                        .map(step -> Lines.of(step, head))
                        .toList(),
                history(it));
    }

    private static List<Fact> facts(Ambition it) {
        var core = it.core();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(plain("quality.direction"), text(direction(core.strengthening(), core.broadening()))));
        facts.add(new Fact(
                plain("quality.owner.label"),
                core.ownerName().isEmpty() ? text("quality.no-owner") : text("quality.owner", core.ownerName())));
        facts.add(new Fact(plain("quality.begun"), Dates.full(it.begunOn())));
        if (core.closedOn() != null) {
            facts.add(new Fact(plain("quality.closed"), Dates.full(core.closedOn())));
        }
        return List.copyOf(facts);
    }

    private static String direction(boolean strengthening, boolean broadening) {
        if (strengthening && broadening) {
            return "quality.direction.BOTH";
        }
        return strengthening
                ? "quality.direction.STRENGTHENING"
                : broadening ? "quality.direction.BROADENING" : "quality.direction.none";
    }

    /// What stands there now, for whoever did not see it yet.
    Refusals changed(Ambition it, Core now) {
        var framework = frameworks.require(it.framework());
        return Refusals.of(
                "titel",
                "quality.ambition.changed-meanwhile",
                now.byName(),
                now.title(),
                plain(direction(now.strengthening(), now.broadening())),
                now.ownerName().isEmpty() ? plain("quality.no-owner") : plain("quality.owner", now.ownerName()),
                now.points().isEmpty()
                        ? plain("quality.tied.nothing")
                        : now.points().stream()
                                .map(code -> QualityDesk.point(framework, code))
                                .collect(Collectors.joining(", ")));
    }

    private static List<AmbitionPage.Was> history(Ambition it) {
        return it.cores().stream()
                .map(core -> new AmbitionPage.Was(
                        core.closedOn() != null
                                ? plain("quality.history.closed")
                                : core.number() == 1
                                        ? plain("quality.history.begun", core.title())
                                        : plain(
                                                "quality.history.changed",
                                                core.title(),
                                                core.ownerName().isEmpty()
                                                        ? plain("quality.no-owner")
                                                        : plain("quality.owner", core.ownerName())),
                        plain("quality.by", core.byName(), Dates.moment(core.at()))))
                .toList();
    }

    AmbitionText paper(PartnershipId partnership, Ambition it, AmbitionPart part) {
        var page = "/partnerschappen/" + partnership + "/ambities/" + it.id();
        return new AmbitionText(
                desk.head(partnership, new Link(it.core().title(), page), new Link(plain("quality.part." + part), "")),
                it.core().title(),
                part.name(),
                page,
                papers.of(part.key(partnership, it.id())));
    }

    AmbitionForm form(
            PartnershipId partnership,
            @Nullable Ambition it,
            String mark,
            String title,
            List<String> points,
            List<String> directions,
            String owner,
            Refusals refusals) {
        FrameworkVersion framework = it == null ? frameworks.toBeginWith() : frameworks.require(it.framework());
        var page = "/partnerschappen/" + partnership + "/ambities";
        var here = it == null
                ? desk.head(partnership, new Link(plain("quality.ambition.begin"), ""))
                : desk.head(
                        partnership,
                        new Link(it.core().title(), page + "/" + it.id()),
                        new Link(plain("quality.ambition.change"), ""));
        NoSuchThing.unless(it != null || here.begins());
        return new AmbitionForm(
                here,
                it == null,
                mark,
                it == null ? page + "/nieuw" : page + "/" + it.id() + "/wijzigen",
                it == null ? page : page + "/" + it.id(),
                title,
                points,
                directions,
                owner,
                framework,
                desk.workers(partnership),
                refusals);
    }

    EndForm end(PartnershipId partnership, Ambition it, String typed, Refusals refusals) {
        var page = "/partnerschappen/" + partnership + "/ambities/" + it.id();
        return new EndForm(
                desk.head(partnership, new Link(it.core().title(), page), new Link(plain("quality.end.ambition"), "")),
                "ambition",
                it.core().title(),
                page + "/afsluiten",
                page,
                typed,
                refusals);
    }
}
