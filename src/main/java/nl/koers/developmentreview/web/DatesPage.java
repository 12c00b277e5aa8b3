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
/// @param late says that the agreed day comes after the last day (R02); empty otherwise
/// @param mayTalk the reader speaks for a side; `theirs` is then what it can agree to, `ours` what it proposed
/// @param spokesman who speaks for the reader's side when that is someone else; empty otherwise
/// @param window the period in which the day must lie; null when there is none
public record DatesPage(
        OprHead head,
        Content lede,
        @Nullable LocalDate day,
        String late,
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
        theirs.forEach(it -> choices.put(it.value(), it.words()));
        return choices;
    }

    /// The other side at the beginning of a sentence.
    public String theOther() {
        return Words.capital(other);
    }

    /// @param value the date as the form sends it
    /// @param late says that this day comes after the last day (R02); empty otherwise
    public record Proposal(String value, LocalDate day, String distance, boolean past, String late, String since) {

        /// In a list to choose from, where all must be said in one line.
        String words() {
            var day = Dates.plain(day()) + ", " + distance;
            return late.isEmpty() ? day : day + ". " + late;
        }
    }

    public record Moved(LocalDate day, String by, String on, String reason) {}
}
