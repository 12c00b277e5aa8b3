package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.Answer;
import nl.koers.qualityculture.internal.questions.Question;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Voice;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;

/// Draws a round for one reader.
@Component
class RoundMaker {
    private final QualityDesk desk;
    private final RoundRows rows;
    private final StepRows steps;

    RoundMaker(QualityDesk desk, RoundRows rows, StepRows steps) {
        this.desk = desk;
        this.rows = rows;
        this.steps = steps;
    }

    RoundPage page(Round round, Viewer viewer) {
        boolean works = QualityAccess.mayWork(viewer, round.partnership());
        boolean reads = desk.mayRead(round.partnership());
        var head = reads
                ? desk.head(
                        round.partnership(),
                        new Link(plain("quality.questions"), "/partnerschappen/" + round.partnership() + "/vragen"),
                        new Link(round.subject().words(), ""))
                : desk.head(round.partnership(), new Link(round.subject().words(), ""));
        var me = viewer.requirePerson();
        var mine = round.voice(me).filter(Voice::isAsked);
        boolean given = mine.filter(Voice::hasHandedIn).isPresent();
        var answers = rows.answers(round.id());
        var end = round.end();
        return new RoundPage(
                head,
                round.id().toString(),
                round.subject().words(),
                round.intro(),
                facts(round),
                round.isOpen(),
                mine.isPresent(),
                given,
                mine.map(_ -> own(me, answers)).orElse(List.of()),
                reads ? voices(round, works) : List.of(),
                questions(round, viewer, given, answers),
                works && round.isOpen()
                        ? round.missing().stream()
                                .map(it -> plain("quality.round.lack." + it))
                                .toList()
                        : List.of(),
                end == null ? "" : end.conclusion(),
                end == null ? "" : plain("quality.round.ended-by", end.byName(), Dates.longAgo(end.on())),
                reads
                        ? steps.of(round.partnership()).stream()
                                .filter(it -> round.id().equals(it.originRef()))
                                .map(it -> Lines.of(it, head))
                                .toList()
                        : List.of());
    }

    private static List<Fact> facts(Round round) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                plain("quality.round.asked"), text("quality.by", round.byName(), Dates.longAgo(round.askedOn()))));
        if (round.isOpen()) {
            facts.add(new Fact(plain("quality.round.until"), Dates.full(round.until())));
        }
        return List.copyOf(facts);
    }

    private static List<RoundPage.Own> own(PersonId me, List<Answer> answers) {
        Map<Question, Answer> mine = answers.stream()
                .filter(it -> it.person().equals(me))
                .collect(Collectors.toMap(Answer::question, it -> it));
        return Arrays.stream(Question.values())
                .map(it -> {
                    var answer = mine.get(it);
                    return new RoundPage.Own(
                            it.number(),
                            plain("quality.question." + it),
                            answer == null ? "" : answer.text(),
                            answer == null ? "" : ground(answer),
                            answer == null);
                })
                .toList();
    }

    private static List<RoundPage.VoiceRow> voices(Round round, boolean works) {
        return round.voices().stream()
                .map(it -> new RoundPage.VoiceRow(
                        it.person().toString(),
                        it.name(),
                        plain("people.function." + it.function()),
                        it.hasHandedIn() ? "done" : "later",
                        it.handedInAt() != null
                                ? plain("quality.voice.given", Dates.moment(it.handedInAt()))
                                : plain(it.isAsked() ? "quality.voice.asked" : "quality.voice.withdrawn"),
                        works && it.isAsked() && !it.hasHandedIn() && round.isOpen()))
                .toList();
    }

    private static List<RoundPage.Asked> questions(Round round, Viewer viewer, boolean given, List<Answer> answers) {
        var readable = round.voices().stream()
                .filter(it -> it.hasHandedIn() && QualityAccess.mayReadAnswersOf(viewer, round, it, given))
                .collect(Collectors.toMap(Voice::person, it -> it));
        return Arrays.stream(Question.values())
                .map(question -> new RoundPage.Asked(
                        question.number(),
                        plain("quality.question." + question),
                        answers.stream()
                                .filter(it -> it.question() == question && readable.containsKey(it.person()))
                                .sorted(Comparator.comparing(Answer::at))
                                .map(it -> said(it, Objects.requireNonNull(readable.get(it.person()))))
                                .toList()))
                .toList();
    }

    private static RoundPage.Said said(Answer it, Voice voice) {
        return new RoundPage.Said(
                voice.name(), plain("people.function." + voice.function()), it.text(), ground(it), it.link());
    }

    private static String ground(Answer it) {
        if (!it.isGrounded()) {
            return plain("quality.ground.none");
        }
        return it.evidence().isEmpty()
                ? plain("quality.ground.only." + it.kind())
                : plain("quality.ground." + it.kind(), it.evidence());
    }
}
