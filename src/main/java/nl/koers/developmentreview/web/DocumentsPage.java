package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Step 1 as a list: what there is, what is still missing, and the placing.
///
/// @param words of the reflection, as far as this reader may know them
/// @param guide about how many words it has (R16); 0 when this reader reads no part of it
/// @param seen the mark of what this page shows; it goes along with the placing
/// @param dueOn the agreed last day; null while nothing was agreed (R33)
public record DocumentsPage(
        OprHead head,
        List<Line> lines,
        int words,
        int guide,
        List<Missing> missing,
        String seen,
        boolean mayPlace,
        @Nullable LocalDate placedOn,
        @Nullable LocalDate dueOn,
        boolean late) {

    /// @param mark shape of the state: done, mine, open or later
    public record Line(String label, String href, String mark, String state, String todo, String who) {}

    /// What stands in the way of placing, with the page where it is mended.
    public record Missing(String words, String href) {}
}
