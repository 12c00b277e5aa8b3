package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Words;
import org.jspecify.annotations.Nullable;

/// The choosing of the day as this reader sees it.
///
/// @param day the agreed day; null while there is none
/// @param mayTalk the reader speaks for a side; `theirs` is then what it can agree to, `ours` what it proposed
/// @param spokesman who speaks for the reader's side when that is someone else; empty otherwise
/// @param window the period in which the day must lie; null when there is none
public record DatesPage(
        OprHead head,
        Content lede,
        @Nullable LocalDate day,
        boolean mayTalk,
        String spokesman,
        String other,
        List<Proposal> theirs,
        List<Proposal> ours,
        List<Moved> moved,
        @Nullable Content window,
        String today,
        DatesForm form,
        Refusals refusals) {

    /// What the other side proposed, to choose one of.
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        theirs.forEach(it -> choices.put(it.value(), Dates.plain(it.day()) + ", " + it.distance()));
        return choices;
    }

    /// The other side at the beginning of a sentence.
    public String theOther() {
        return Words.capital(other);
    }

    /// @param value the date as the form sends it
    public record Proposal(String value, LocalDate day, String distance, boolean past, String since) {}

    public record Moved(LocalDate day, String by, String on, String reason) {}
}
