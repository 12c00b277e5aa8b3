package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Step 1 as a list: what there is, what is still missing, and the placing.
public record DocumentsPage(
        OprHead head,
        List<Line> lines,
        List<Missing> missing,
        boolean mayPlace,
        @Nullable LocalDate placedOn,
        @Nullable LocalDate dueOn) {

    /// @param mark shape of the state: done, mine, open or later
    public record Line(String label, String href, String mark, String state, String todo, String who) {}

    /// What stands in the way of placing, with the page where it is mended.
    public record Missing(String words, String href) {}
}
