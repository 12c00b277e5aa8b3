package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;

/// The visitors, the visiting panel and the secretary.
public record Panel() {
    public static Panel none() {
        return new Panel();
    }

    public boolean isSettled() {
        return false;
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return List.of();
    }
}
