package nl.koers.qualityculture.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;

/// One step with everything noted of it, and the form to note how it goes.
///
/// @param fromHref what it follows from; empty when that has no place here
/// @param gezien the number of the newest note when the writer began
/// @param missing in words; empty when all is there
public record StepPage(
        QualityHead head,
        String id,
        String what,
        String mark,
        String state,
        String when,
        String from,
        String fromHref,
        String missing,
        List<Note> notes,
        boolean mayNote,
        int gezien,
        String stand,
        String tekst,
        String eigenaar,
        String datum,
        Map<String, String> standings,
        Map<String, String> owners,
        Refusals refusals) {

    public record Note(String state, String text, String owner, String when) {}
}
