package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.writing.Markup;
import nl.koers.writing.Paper;

/// Notes of one conversation (or of the whole day) by the panel, or those of the secretary.
///
/// @param lede who reads this
/// @param questions what the panel prepared for this conversation
/// @param others what others noted, by name
public record NotesPage(
        OprHead head,
        String title,
        String when,
        String lede,
        boolean mayWrite,
        Paper paper,
        List<Noted> questions,
        List<Others> others) {

    public record Others(String name, Markup words) {}
}
