package nl.koers.register.web;

import static nl.koers.ui.Words.number;
import static nl.koers.ui.Words.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.register.PartnerKind;
import nl.koers.register.internal.figures.National.Denominator;
import nl.koers.register.internal.figures.National.Whole;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;

/// The way to a hundred percent: the line of students, and which organisations are partners.
///
/// @param mayEnter staff of the Platform enter totals
/// @param typed what was typed, when it was refused
public record NationalPage(
        NationalLine line,
        List<Share> shares,
        boolean mayEnter,
        Map<String, String> wholes,
        Map<String, String> typed,
        Refusals refusals) {

    /// @param words the share, or that the total is not known
    public record Share(String what, String partners, String whole, String words, String source) {}

    static List<Share> shares(Map<PartnerKind, Integer> partners, List<Denominator> denominators) {
        return Stream.of(
                        Map.entry(Whole.TEACHER_EDUCATIONS, PartnerKind.TEACHER_EDUCATION),
                        Map.entry(Whole.BOARDS, PartnerKind.BOARD),
                        Map.entry(Whole.MBO, PartnerKind.MBO))
                .map(it -> share(it.getKey(), partners.getOrDefault(it.getValue(), 0), denominators))
                .toList();
    }

    private static Share share(Whole whole, int partners, List<Denominator> denominators) {
        var latest = denominators.stream()
                .filter(it -> it.whole() == whole)
                .max(Comparator.comparing(Denominator::year))
                .orElse(null);
        return new Share(
                plain("register.country.whole." + whole),
                number(partners),
                latest == null ? plain("register.figures.unknown") : number(latest.number()),
                latest == null
                        ? plain("register.figures.unknown")
                        : plain("register.country.share", Math.min(100, 100 * partners / latest.number())),
                latest == null
                        ? ""
                        : plain("register.country.source", latest.source(), Dates.longAgo(latest.sourceDate())));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
