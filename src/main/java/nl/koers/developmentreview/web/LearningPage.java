package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import nl.koers.writing.Markup;
import nl.koers.writing.Paper;

/// Learning points: the reader's own to write, and what others let the reader know.
///
/// @param mine the reader is of the panel
/// @param sent when the own points went to the own partnership; empty while they did not
/// @param shared they stand with the host too
public record LearningPage(
        OprHead head,
        Content lede,
        boolean mine,
        Paper paper,
        String own,
        String sent,
        boolean shared,
        List<Points> others,
        Kept kept) {

    /// What one member sent or shared.
    public record Points(String name, String when, Markup words) {}
}
