package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import nl.koers.writing.Markup;
import nl.koers.writing.Paper;

/// The panel's reaction on the concept: the reader's own, and those of the panel as far as the reader may know.
///
/// @param drafting the reader is of the panel: the own words stand in the form
/// @param open the reader can still send
/// @param closable the reader is the chair and can close the panel's reaction
public record ReactionPage(
        OprHead head,
        Content lede,
        boolean drafting,
        boolean open,
        boolean closable,
        Paper paper,
        List<Said> said,
        Kept kept) {

    /// What one member said, or has not said yet.
    ///
    /// @param draft the words are not sent yet; only the panel finds those here
    public record Said(String name, String mark, String state, boolean draft, Markup words) {}
}
