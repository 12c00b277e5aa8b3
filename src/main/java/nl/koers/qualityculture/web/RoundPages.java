package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.KeepingRound.Objection;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Unasked;
import nl.koers.qualityculture.internal.questions.Voice;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;

/// Draws the list of rounds and the forms that open one, ask people and close it.
@Component
class RoundPages {
    private final QualityDesk desk;
    private final RoundRows rows;
    private final AmbitionRows ambitions;
    private final QualityFrameworks frameworks;
    private final People people;

    RoundPages(QualityDesk desk, RoundRows rows, AmbitionRows ambitions, QualityFrameworks frameworks, People people) {
        this.desk = desk;
        this.rows = rows;
        this.ambitions = ambitions;
        this.frameworks = frameworks;
        this.people = people;
    }

    RoundsPage list(PartnershipId partnership) {
        var head = desk.head(partnership, new Link(plain("quality.questions"), ""));
        var all = rows.of(partnership);
        var unasked = Unasked.of(subjects(partnership).toAsk(), all, desk.today(), desk.longUnasked());
        return new RoundsPage(
                head,
                InShort.ofRounds(all, unasked, head.today()),
                all.stream().filter(Round::isOpen).map(it -> Lines.of(it, head)).toList(),
                all.stream()
                        .filter(it -> !it.isOpen())
                        .map(it -> Lines.of(it, head))
                        .toList(),
                unasked.stream().map(it -> Lines.of(it, head)).toList());
    }

    Subjects subjects(PartnershipId partnership) {
        return new Subjects(ambitions.of(partnership), frameworks.toBeginWith());
    }

    RoundForm form(
            PartnershipId partnership,
            UUID form,
            String over,
            String eigen,
            String inleiding,
            String tot,
            Refusals refusals) {
        var head = desk.head(
                partnership,
                new Link(plain("quality.questions"), "/partnerschappen/" + partnership + "/vragen"),
                new Link(plain("quality.round.begin"), ""));
        NoSuchThing.unless(head.begins());
        return new RoundForm(
                head,
                form.toString(),
                subjects(partnership).options(plain("quality.round.own")),
                over,
                eigen,
                inleiding,
                tot.isEmpty() && refusals.isEmpty() ? desk.today().plusWeeks(3).toString() : tot,
                refusals);
    }

    AskForm ask(
            PartnershipId partnership, Round it, List<String> wie, String anderen, String functie, Refusals refusals) {
        var asked =
                it.voices().stream().filter(Voice::isAsked).map(Voice::person).collect(Collectors.toSet());
        var options = new LinkedHashMap<String, String>();
        people.attachedTo(partnership).stream()
                .filter(person -> !asked.contains(person.id()))
                .forEach(person -> options.put(
                        person.id().toString(),
                        person.name() + ", "
                                + person.functionsIn(partnership).stream()
                                        .map(function -> plain("people.function." + function))
                                        .collect(Collectors.joining(", "))));
        var functions = new LinkedHashMap<String, String>();
        Arrays.stream(Function.values()).forEach(one -> functions.put(one.name(), plain("people.function." + one)));
        return new AskForm(
                desk.head(
                        partnership,
                        new Link(plain("quality.questions"), "/partnerschappen/" + partnership + "/vragen"),
                        new Link(it.subject().words(), "/partnerschappen/" + partnership + "/vragen/" + it.id()),
                        new Link(plain("quality.ask"), "")),
                it.id().toString(),
                it.subject().words(),
                options,
                wie,
                anderen,
                functie,
                functions,
                refusals);
    }

    EndForm end(PartnershipId partnership, Round it, String typed, Refusals refusals) {
        var page = "/partnerschappen/" + partnership + "/vragen/" + it.id();
        return new EndForm(
                desk.head(
                        partnership,
                        new Link(plain("quality.questions"), "/partnerschappen/" + partnership + "/vragen"),
                        new Link(it.subject().words(), page),
                        new Link(plain("quality.end.round"), "")),
                "round",
                it.subject().words(),
                page + "/afsluiten",
                page,
                typed,
                refusals);
    }

    static Refusals refusals(List<Objection> objections, java.util.function.Function<Objection, String> field) {
        var refusals = Refusals.none();
        for (var it : objections) {
            refusals = refusals.and(field.apply(it), "quality.why." + it.why(), it.about());
        }
        return refusals;
    }
}
