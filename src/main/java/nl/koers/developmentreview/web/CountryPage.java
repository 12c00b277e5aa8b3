package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;

/// The Platform's list of all reviews: that they exist, their step, whose move it is and by when. No contents.
///
/// @param sector the chosen sector, empty for all
/// @param late only those that are late
public record CountryPage(
        List<Row> rows, int all, Map<String, String> sectors, String sector, boolean late, int lateOnes) {

    /// As it stands in the address of a page that shows the same.
    public String narrowed() {
        return (sector.isEmpty() ? "" : "&sector=" + sector) + (late ? "&laat=ja" : "");
    }

    /// @param mark shape of the state: done, open, late or later
    /// @param day the day that is agreed or was held, with words when there is none
    public record Row(
            String name,
            String href,
            String sectors,
            String mark,
            String step,
            String who,
            Content since,
            Content until,
            Content day) {}
}
