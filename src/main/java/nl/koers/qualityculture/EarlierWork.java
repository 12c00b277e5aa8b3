package nl.koers.qualityculture;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What came of earlier ambitions, questions and steps, for whoever writes the next reflection or self-evaluation
/// (R39). It is shown, and taken along only when a writer chooses so. The own words of who was asked stay in their
/// round: what is taken along is what the partnership concluded (ADR 0029).
@Service
public class EarlierWork {
    private final Partnerships partnerships;
    private final AmbitionRows ambitions;
    private final RoundRows rounds;
    private final StepRows steps;

    EarlierWork(Partnerships partnerships, AmbitionRows ambitions, RoundRows rounds, StepRows steps) {
        this.partnerships = partnerships;
        this.ambitions = ambitions;
        this.rounds = rounds;
        this.steps = steps;
    }

    /// @param key the same as long as it says the same
    /// @param kind what it is, in words
    /// @param text to put in a text: restricted Markdown
    public record Passage(String key, String kind, String title, String text) {}

    /// Also of what came before it, for its coordinators (R53).
    ///
    /// @param waarborg only what touches this one, or null for all
    public List<Passage> of(PartnershipId partnership, @Nullable String waarborg) {
        var viewer = Acting.viewer();
        if (!QualityAccess.mayWork(viewer, partnership)) {
            return List.of();
        }
        boolean keeps = partnerships.keeps(viewer, partnership);
        var found = new ArrayList<Passage>();
        var about = (keeps ? ambitions.withEarlier(partnership) : ambitions.of(partnership))
                .stream().filter(it -> waarborg == null || it.isAbout(waarborg)).toList();
        about.forEach(it -> found.add(passage(it)));
        var asked = (keeps ? rounds.withEarlier(partnership) : rounds.of(partnership))
                .stream()
                        .filter(it -> !it.isOpen() && (waarborg == null || touches(it, waarborg, about)))
                        .toList();
        asked.forEach(it -> found.add(passage(it)));
        (keeps ? steps.withEarlier(partnership) : steps.of(partnership))
                .stream()
                        .filter(it -> waarborg == null || follows(it, about, asked))
                        .forEach(it -> found.add(passage(it)));
        return List.copyOf(found);
    }

    private static boolean touches(Round round, String waarborg, List<Ambition> about) {
        var subject = round.subject();
        return switch (subject.kind()) {
            case POINT -> subject.ref().startsWith(waarborg);
            case AMBITION -> about.stream().anyMatch(it -> it.id().toString().equals(subject.ref()));
            case OWN -> false;
        };
    }

    private static boolean follows(Step step, List<Ambition> about, List<Round> asked) {
        var ref = step.originRef();
        return ref != null
                && (about.stream().anyMatch(it -> it.id().equals(ref))
                        || asked.stream().anyMatch(it -> it.id().equals(ref)));
    }

    private static Passage passage(Ambition it) {
        var core = it.core();
        var closed = core.closedOn();
        return new Passage(
                "AMBITION-" + it.id() + "-" + core.number(),
                plain("quality.along.ambition"),
                core.title(),
                closed == null
                        ? plain("quality.along.ambition.open", core.title(), Dates.longAgo(it.begunOn()))
                        : plain("quality.along.ambition.closed", core.title(), Dates.longAgo(closed), core.outcome()));
    }

    private static Passage passage(Round it) {
        var end = java.util.Objects.requireNonNull(it.end());
        var name = it.subject().kind() == Subject.Kind.OWN
                ? it.subject().words()
                : plain("quality.along.about", it.subject().words());
        return new Passage(
                "ROUND-" + it.id(),
                plain("quality.along.round"),
                it.subject().words(),
                plain(
                        "quality.along.round.text",
                        name,
                        Dates.longAgo(it.askedOn()),
                        Words.counted("quality.along.round.answered", (int) it.handedIn()),
                        end.conclusion()));
    }

    private static Passage passage(Step it) {
        var now = it.newest();
        var said = it.notes().stream()
                .map(nl.koers.qualityculture.internal.steps.StepNote::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Passage(
                "STEP-" + it.id() + "-" + now.number(),
                plain("quality.along.step"),
                it.what(),
                plain(
                                "quality.along.step.text",
                                it.what(),
                                plain("quality.standing." + now.standing()),
                                Dates.longAgo(java.time.LocalDate.ofInstant(now.at(), Dates.PEOPLE)),
                                said)
                        .strip());
    }
}
