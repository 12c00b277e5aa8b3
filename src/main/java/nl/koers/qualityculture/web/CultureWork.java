package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Voice;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// What waits in the quality work: an open step for its owner, the questions for who was asked, and a round that is
/// over for who asked (R38, R39).
@Component
class CultureWork implements Waiting {
    private final StepRows steps;
    private final RoundRows rounds;
    private final Partnerships partnerships;

    CultureWork(StepRows steps, RoundRows rounds, Partnerships partnerships) {
        this.steps = steps;
        this.rounds = rounds;
        this.partnerships = partnerships;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        return over(viewer).apply(today);
    }

    @Override
    public Function<LocalDate, List<WorkItem>> over(Viewer viewer) {
        var works = QualityAccess.worksOn(viewer);
        var open = steps.of(works, viewer.subjectsOf(QualitySeat.QUALITY_STEP)).stream()
                .filter(Step::isOpen)
                .toList();
        var asking = rounds.of(works, viewer.subjectsOf(QualitySeat.QUALITY_VOICE)).stream()
                .filter(Round::isOpen)
                .toList();
        if (open.isEmpty() && asking.isEmpty()) {
            return _ -> List.of();
        }
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::shortName));
        Function<PartnershipId, String> name = id -> names.getOrDefault(id, "");
        return today -> Stream.of(
                        open.stream().flatMap(it -> item(it, viewer, name)),
                        asking.stream().flatMap(it -> answering(it, viewer, name)),
                        asking.stream()
                                .filter(it -> works.contains(it.partnership().value()))
                                .flatMap(it -> asked(it, name, today)))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<WorkItem> item(Step it, Viewer viewer, Function<PartnershipId, String> name) {
        var now = it.newest();
        boolean mine = now.owner() != null && viewer.is(now.owner());
        if (now.owner() == null && now.dueOn() == null) {
            return Stream.empty();
        }
        return Stream.of(new WorkItem(
                mine ? Whose.MINE : Whose.OTHERS,
                "quality-step-" + it.id(),
                it.what(),
                plain("quality.work.step.why." + now.standing()),
                now.ownerName().isEmpty() ? plain("quality.no-owner") : now.ownerName(),
                plain("quality.work.where", name.apply(it.partnership())),
                plain("quality.work.step"),
                "/partnerschappen/" + it.partnership() + "/stappen/" + it.id(),
                LocalDate.ofInstant(now.at(), nl.koers.ui.Dates.PEOPLE),
                now.dueOn(),
                plain("quality.work.step.told")));
    }

    private static Stream<WorkItem> answering(Round it, Viewer viewer, Function<PartnershipId, String> name) {
        return it.voices().stream()
                .filter(voice -> viewer.is(voice.person()) && voice.isAsked() && !voice.hasHandedIn())
                .map(Voice::askedOn)
                .map(since -> new WorkItem(
                        Whose.MINE,
                        "quality-voice-" + it.id(),
                        plain("quality.work.voice"),
                        plain("quality.work.voice.why", it.subject().words()),
                        viewer.name(),
                        plain("quality.work.where", name.apply(it.partnership())),
                        plain("quality.questions"),
                        "/partnerschappen/" + it.partnership() + "/vragen/" + it.id(),
                        since,
                        it.until()));
    }

    /// Everyone answered, or the last day has gone: time to say what is done with it.
    private static Stream<WorkItem> asked(Round it, Function<PartnershipId, String> name, LocalDate today) {
        long waited = it.voices().stream()
                .filter(voice -> voice.isAsked() && !voice.hasHandedIn())
                .count();
        boolean heard = it.handedIn() > 0 && (waited == 0 || it.isLate(today));
        return heard
                ? Stream.of(new WorkItem(
                        Whose.MINE,
                        "quality-round-" + it.id(),
                        plain("quality.work.round"),
                        plain("quality.work.round.why", it.subject().words()),
                        "",
                        plain("quality.work.where", name.apply(it.partnership())),
                        plain("quality.questions"),
                        "/partnerschappen/" + it.partnership() + "/vragen/" + it.id(),
                        it.askedOn(),
                        null))
                : Stream.empty();
    }
}
