package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;

/// One review in the list of the country. Persons are named by their part in it, not by name.
record CountryRow(Opr opr, Partnership host, OprHead head, ActorWords actors, List<Turn> turns, LocalDate today) {

    static CountryRow of(Opr opr, Partnership host, Map<PartnershipId, Partnership> places, LocalDate today) {
        var names = places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().shortName()));
        return new CountryRow(
                opr,
                host,
                OprHead.of(opr, host),
                new ActorWords(host.shortName(), names, Map.of()),
                opr.turns(today),
                today);
    }

    /// A last day has passed: of a turn, or the due date of the review itself (R02).
    boolean isLate() {
        return turns.stream().anyMatch(turn -> turn.isLate(today)) || isOverdue();
    }

    private boolean isOverdue() {
        return !opr.isGivenUp()
                && !opr.day().isHeld()
                && today.isAfter(opr.start().dueOn());
    }

    static Comparator<CountryRow> mostPressing() {
        return Comparator.comparing((CountryRow row) -> !row.isLate())
                .thenComparing(row -> row.turns().isEmpty())
                .thenComparing(row -> Objects.requireNonNullElse(row.until(), LocalDate.MAX))
                .thenComparing(row -> row.host().name())
                .thenComparing(row -> row.opr().id().toString());
    }

    CountryPage.Row row() {
        var until = until();
        return new CountryPage.Row(
                head.name(),
                head.href(""),
                host.sectors().stream()
                        .sorted()
                        .map(it -> plain("opr.sector." + it))
                        .collect(Collectors.joining(", ")),
                isLate() ? "late" : opr.report().isFinal() ? "done" : opr.isGivenUp() ? "later" : "open",
                StepWords.of(opr),
                ActorWords.join(turns.stream()
                        .map(turn -> actors.of(turn.actor()))
                        .distinct()
                        .toList()),
                since(),
                until == null ? words("opr.country.no-date") : Dates.brief(until),
                opr.day()
                        .heldOn()
                        .or(() -> opr.appointment().day())
                        .map(Dates::brief)
                        .orElseGet(() -> words("opr.country.no-day")));
    }

    private static Content words(String key) {
        return text(key);
    }

    private Content since() {
        return turns.stream()
                .map(Turn::since)
                .min(LocalDate::compareTo)
                .map(Dates::brief)
                .orElseGet(() -> words("opr.country.nothing-waits"));
    }

    private @Nullable LocalDate until() {
        return turns.stream()
                .map(Turn::until)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
