package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;

/// For DUS-I: each recognised partnership with its last held review, and by when the next is due.
public record HeldPage(List<Row> rows) {

    /// @param href the proof of the last held review; empty when none was held
    public record Row(String partnership, String href, Content held, Content due, boolean late, String distance) {}
}
