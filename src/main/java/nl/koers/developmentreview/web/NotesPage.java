package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.writing.Markup;

/// Notes of one conversation (or of the whole day) by the panel, or those of the secretary.
///
/// @param lede who reads this
/// @param action where the own notes are saved; empty for who only reads
/// @param questions what the panel prepared for this conversation
/// @param others what others noted, by name
public record NotesPage(
        OprHead head,
        String title,
        String when,
        String lede,
        String action,
        Draft draft,
        List<Noted> questions,
        List<Others> others) {

    public record Others(String name, Markup words) {}
}
