package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.ui.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a partnership: where its quality stands for who works on it, the questions for who was asked.
@Component
@Order(20)
class CultureCards implements PartnershipCards {
    private final AmbitionRows ambitions;
    private final RoundRows rounds;
    private final StepRows steps;

    CultureCards(AmbitionRows ambitions, RoundRows rounds, StepRows steps) {
        this.ambitions = ambitions;
        this.rounds = rounds;
        this.steps = steps;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        if (!QualityAccess.mayWork(viewer, partnership.id())) {
            return viewer.subjectsOf(QualitySeat.QUALITY_VOICE).isEmpty() ? List.of() : asked(partnership, viewer);
        }
        var all = ambitions.of(partnership.id());
        var wanted = (int) all.stream().filter(it -> !it.isClosed()).count();
        var open = steps.of(partnership.id()).stream().filter(Step::isOpen).toList();
        int late = (int) open.stream().filter(it -> it.isLate(today)).count();
        var sentences = new ArrayList<String>();
        sentences.add(
                all.isEmpty() && open.isEmpty()
                        ? plain("quality.card.nothing")
                        : plain(
                                "quality.card",
                                Words.capital(Words.counted("quality.count.ambitions", wanted)),
                                Words.counted("quality.count.steps", open.size())));
        if (late > 0) {
            sentences.add(Words.capital(Words.counted("quality.count.late", late)) + ".");
        }
        return List.of(new Card(
                plain("quality.card.title"),
                List.copyOf(sentences),
                new Act(plain("quality.card.open"), "/partnerschappen/" + partnership.id() + "/ambities", false)));
    }

    private List<Card> asked(Partnership partnership, Viewer viewer) {
        return rounds.of(List.of(), viewer.subjectsOf(QualitySeat.QUALITY_VOICE)).stream()
                .filter(it -> it.partnership().equals(partnership.id()) && it.isOpen())
                .map(CultureCards::card)
                .toList();
    }

    private static Card card(Round it) {
        return new Card(
                plain("quality.questions"),
                List.of(plain("quality.work.voice.why", it.subject().words())),
                new Act(
                        plain("quality.card.answer"),
                        "/partnerschappen/" + it.partnership() + "/vragen/" + it.id(),
                        false));
    }
}
