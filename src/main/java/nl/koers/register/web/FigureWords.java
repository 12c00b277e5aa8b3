package nl.koers.register.web;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.number;
import static nl.koers.ui.Words.plain;

import nl.koers.register.internal.figures.Count;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.Total;

/// Counts and totals in words: what is masked is said, what is not known too (R55).
final class FigureWords {
    private FigureWords() {}

    static String of(Count count) {
        if (count.number() != null) {
            return number(count.number());
        }
        return count.isMasked() ? plain("register.figures.masked", count.mask()) : plain("register.figures.unknown");
    }

    static String of(Total total) {
        if (!total.isKnown()) {
            return plain("register.figures.unknown");
        }
        if (total.masked() == 0) {
            return number(total.atLeast());
        }
        return total.numbers() == 0
                ? counted("register.figures.only-masked", total.masked())
                : plain(
                        "register.figures.at-least",
                        number(total.atLeast()),
                        counted("register.figures.masked-values", total.masked()));
    }

    /// "Primair onderwijs: Voltijd of deeltijd hbo"
    static String of(Figure.Key key) {
        var what = plain("register.figures.what." + key.what());
        return key.sector() == null
                ? what
                : nl.koers.ui.Words.capital(plain("register.sector." + key.sector())) + ": " + what;
    }
}
