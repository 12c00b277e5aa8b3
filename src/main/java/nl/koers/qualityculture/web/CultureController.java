package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.ambition.AmbitionTexts;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Unasked;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.qualityframework.QualityFrameworks;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One page for who works on the quality of a partnership: where it stands, what is due (R38, R39, R44).
@Controller
class CultureController {
    private final QualityDesk desk;
    private final AmbitionRows ambitions;
    private final RoundRows rounds;
    private final StepRows steps;
    private final AmbitionTexts texts;
    private final QualityFrameworks frameworks;

    CultureController(
            QualityDesk desk,
            AmbitionRows ambitions,
            RoundRows rounds,
            StepRows steps,
            AmbitionTexts texts,
            QualityFrameworks frameworks) {
        this.desk = desk;
        this.ambitions = ambitions;
        this.rounds = rounds;
        this.steps = steps;
        this.texts = texts;
        this.frameworks = frameworks;
    }

    @GetMapping("/partnerschappen/{id}/ambities")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var asked = desk.readable(id);
        var head = desk.head(asked);
        var all = ambitions.of(asked);
        var written = texts.of(asked);
        var asking = rounds.of(asked);
        var taken = steps.of(asked);
        var versions = frameworks.all();
        var newest = versions.stream().filter(it -> it.isComplete()).findFirst().orElseThrow(NoSuchThing::new);
        model.addAttribute(
                "page",
                new CulturePage(
                        head,
                        InShort.ofAll(head.name(), all, asking, taken, head.today()),
                        due(asking, taken, head),
                        all.stream()
                                .map(it -> Lines.of(it, it.missing(written(it, written)), points(it, versions), head))
                                .toList(),
                        Unasked.of(new Subjects(all, newest).toAsk(), asking, head.today(), desk.longUnasked()).stream()
                                .map(it -> Lines.of(it, head))
                                .toList(),
                        asking.size(),
                        taken.size(),
                        QualityAccess.mayChooseWriters(Acting.viewer(), asked)));
        return "qualityculture/web/culture";
    }

    static List<String> points(Ambition it, List<nl.koers.qualityframework.FrameworkVersion> versions) {
        return versions.stream()
                .filter(version -> version.version().equals(it.framework()))
                .findFirst()
                .map(version -> it.core().points().stream()
                        .map(code ->
                                version.waarborg(code).map(w -> w.name().here()).orElse(code))
                        .toList())
                .orElse(List.of());
    }

    static Set<AmbitionPart> written(Ambition ambition, Map<String, String> texts) {
        var parts = EnumSet.noneOf(AmbitionPart.class);
        for (var part : AmbitionPart.values()) {
            if (!texts.getOrDefault(part.nameFor(ambition.id()), "").isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<Line> due(List<Round> rounds, List<Step> steps, QualityHead head) {
        return Stream.concat(
                        steps.stream()
                                .filter(Step::isOpen)
                                .sorted(java.util.Comparator.comparing(
                                        it -> it.newest().dueOn(),
                                        java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                                .map(it -> Lines.of(it, head)),
                        rounds.stream()
                                .filter(Round::isOpen)
                                .map(it -> Lines.of(it, head)
                                        .called(plain(
                                                "quality.search.round",
                                                it.subject().words()))))
                .toList();
    }
}
