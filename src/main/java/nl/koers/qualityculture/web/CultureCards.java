package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.register.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a partnership: where its quality stands for who works on it, the questions for who was asked.
@Component
@Order(20)
class CultureCards implements PartnershipCards {
    private final Partnerships partnerships;
    private final AmbitionRows ambitions;
    private final RoundRows rounds;
    private final StepRows steps;

    CultureCards(Partnerships partnerships, AmbitionRows ambitions, RoundRows rounds, StepRows steps) {
        this.partnerships = partnerships;
        this.ambitions = ambitions;
        this.rounds = rounds;
        this.steps = steps;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        boolean keeps = partnership.isEnded() && partnerships.keeps(viewer, partnership.id());
        if (!QualityAccess.mayRead(viewer, partnership.id(), keeps)) {
            return viewer.subjectsOf(QualitySeat.QUALITY_VOICE).isEmpty() ? List.of() : asked(partnership, viewer);
        }
        return List.of(new Card(
                plain("quality.card.title"),
                InShort.onCard(ambitions.of(partnership.id()), steps.of(partnership.id()), today),
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
