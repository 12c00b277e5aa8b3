package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.Seat;
import nl.koers.people.SeatsInWords;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.record.DossierWords;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// Acts and seats of the quality work in words.
@Component
class CultureWords implements DossierWords, SeatsInWords {
    private final Partnerships partnerships;
    private final RoundRows rounds;
    private final StepRows steps;

    CultureWords(Partnerships partnerships, RoundRows rounds, StepRows steps) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.steps = steps;
    }

    /// The record is that of the partnership, which its own room names.
    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        return Map.of();
    }

    @Override
    public Optional<String> act(String act) {
        return Words.knows("quality.act." + act) ? Optional.of(plain("quality.act." + act)) : Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "/partnerschappen/" + dossier + "/ambities";
    }

    @Override
    public List<Named> named(Collection<Seat> seats) {
        var writing = subjects(seats, QualitySeat.QUALITY_WRITER);
        var asked = subjects(seats, QualitySeat.QUALITY_VOICE);
        var owned = subjects(seats, QualitySeat.QUALITY_STEP);
        if (writing.isEmpty() && asked.isEmpty() && owned.isEmpty()
                || !Acting.viewer().isSignedIn()) {
            return List.of();
        }
        var names = partnerships.all().stream()
                .collect(Collectors.toMap(it -> it.id().value(), Partnership::name));
        return Stream.of(
                        writing.stream()
                                .map(it -> new Named(
                                        plain("quality.seat.QUALITY_WRITER"),
                                        names.getOrDefault(it, ""),
                                        "/partnerschappen/" + it + "/ambities")),
                        rounds.of(List.of(), asked).stream()
                                .map(it -> new Named(
                                        plain("quality.seat.QUALITY_VOICE"),
                                        it.subject().words() + ", "
                                                + names.getOrDefault(
                                                        it.partnership().value(), ""),
                                        "/partnerschappen/" + it.partnership() + "/vragen/" + it.id())),
                        steps.of(List.of(), owned).stream()
                                .map(it -> new Named(
                                        plain("quality.seat.QUALITY_STEP"),
                                        it.what() + ", "
                                                + names.getOrDefault(
                                                        it.partnership().value(), ""),
                                        "/partnerschappen/" + it.partnership() + "/stappen/" + it.id())))
                .flatMap(it -> it)
                .toList();
    }

    private static List<UUID> subjects(Collection<Seat> seats, QualitySeat kind) {
        return seats.stream()
                .filter(it -> it.kind().equals(kind.name()))
                .map(Seat::subject)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
