package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koers.qualityculture.StepsElsewhere.Elsewhere;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.Unasked;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;

/// How many ambitions, rounds and steps there are, and what of them comes first, in a few sentences.
final class InShort {
    private InShort() {}

    static String ofAll(
            String partnership, List<Ambition> ambitions, List<Round> rounds, List<Step> steps, LocalDate today) {
        if (ambitions.isEmpty() && rounds.isEmpty() && steps.isEmpty()) {
            return plain("quality.lede.nothing", partnership);
        }
        return plain(
                "quality.lede",
                Words.capital(counted("quality.count.ambitions", wanted(ambitions))),
                counted("quality.count.rounds", rounds.stream().filter(Round::isOpen)),
                counted("quality.count.steps", open(steps)),
                counted("quality.count.late", late(steps, today)));
    }

    /// For the card on the page of the partnership.
    static List<String> onCard(List<Ambition> ambitions, List<Step> steps, LocalDate today) {
        if (ambitions.isEmpty() && open(steps).findAny().isEmpty()) {
            return List.of(plain("quality.card.nothing"));
        }
        var amount = plain(
                "quality.card",
                Words.capital(counted("quality.count.ambitions", wanted(ambitions))),
                counted("quality.count.steps", open(steps)));
        return late(steps, today).findAny().isEmpty()
                ? List.of(amount)
                : List.of(amount, Words.capital(counted("quality.count.late", late(steps, today))) + ".");
    }

    static String ofSteps(List<Step> all, List<Elsewhere> reviews, LocalDate today) {
        var open = open(all).toList();
        var said = new ArrayList<String>();
        said.add(Words.counted("quality.stand.steps", open.size()));
        count(said, open.size(), "quality.stand.late", "quality.stand.late-it", late(open, today));
        count(
                said,
                open.size(),
                "quality.stand.unowned",
                "quality.stand.unowned-it",
                open.stream().filter(it -> it.newest().ownerName().isEmpty()));
        count(
                said,
                "quality.stand.reviews",
                reviews.stream().filter(it -> it.mark().equals("mine")));
        open.stream()
                .map(it -> it.newest().dueOn())
                .filter(Objects::nonNull)
                .filter(due -> !due.isBefore(today))
                .min(Comparator.naturalOrder())
                .ifPresent(due -> said.add(plain("quality.stand.next", Dates.longAgo(due))));
        return String.join(" ", said);
    }

    static String ofRounds(List<Round> all, List<Unasked.Long> unasked, LocalDate today) {
        var open = all.stream().filter(Round::isOpen).toList();
        var said = new ArrayList<String>();
        said.add(Words.counted("quality.stand.rounds", open.size()));
        count(
                said,
                open.size(),
                "quality.stand.over",
                "quality.stand.over-it",
                open.stream().filter(it -> it.isLate(today)));
        count(said, "quality.stand.unasked", unasked.stream());
        return String.join(" ", said);
    }

    private static Stream<Ambition> wanted(List<Ambition> all) {
        return all.stream().filter(it -> !it.isClosed());
    }

    private static Stream<Step> open(List<Step> all) {
        return all.stream().filter(Step::isOpen);
    }

    private static Stream<Step> late(List<Step> all, LocalDate today) {
        return all.stream().filter(it -> it.isLate(today));
    }

    private static String counted(String key, Stream<?> things) {
        return Words.counted(key, (int) things.count());
    }

    /// @param of how many it is said; of a single one in other words
    private static void count(List<String> said, int of, String key, String alone, Stream<?> things) {
        if (of == 1 && things.findAny().isPresent()) {
            said.add(plain(alone));
        } else if (of > 1) {
            count(said, key, things);
        }
    }

    private static void count(List<String> said, String key, Stream<?> things) {
        int count = (int) things.count();
        if (count > 0) {
            said.add(Words.counted(key, count));
        }
    }
}
