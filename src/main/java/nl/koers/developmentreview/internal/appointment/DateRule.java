package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What each date has to keep to before a side proposes it or agrees to it.
public enum DateRule implements Rule {
    NOT_IN_THE_PAST("R19", date -> !date.day().isBefore(date.terms().today())),
    INSIDE_THE_WINDOW(
            "R19",
            date -> date.terms().window() == null || date.terms().window().contains(date.day())),
    /// Who finds the date on the list already agrees to it instead.
    NOT_PROPOSED_YET("R61", date -> !date.choice().isOpen(date.day()));

    /// A date as someone brings it in, with what is on the table.
    private record Brought(LocalDate day, Terms terms, DayChoice choice) {}

    private final String number;
    private final Predicate<Brought> kept;

    DateRule(String number, Predicate<Brought> kept) {
        this.number = number;
        this.kept = kept;
    }

    @Override
    public String number() {
        return number;
    }

    static List<Objection> toProposing(List<LocalDate> days, Terms terms, DayChoice choice) {
        return days.stream()
                .flatMap(day -> broken(new Brought(day, terms, choice)).stream())
                .toList();
    }

    /// The same for agreeing to a date: there it is on the table of course.
    static List<Objection> toAgreeing(LocalDate day, Terms terms) {
        return broken(new Brought(day, terms, DayChoice.none()));
    }

    private static List<Objection> broken(Brought date) {
        return Arrays.stream(values())
                .filter(rule -> !rule.kept.test(date))
                .map(rule -> new Objection(rule, date.day().toString()))
                .toList();
    }
}
