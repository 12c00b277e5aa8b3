package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import nl.koers.developmentreview.internal.appointment.AgreedProgramme;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The programme of the day: rounds, questions, timetable, and where the two sides stand on it.
///
/// @param programme what is shown: the content as it is now, or for whoever reads from the agreement what was agreed
/// @param stands where each side stands; empty for whoever reads only what was agreed
/// @param missing what stands in the way of agreeing
/// @param mayAgree the reader's side can agree to this version now
/// @param noChair the panel has nobody yet who can agree
/// @param earlier versions agreed before the one shown
public record ProgrammePage(
        OprHead head,
        Content lede,
        AgreedProgramme programme,
        List<Row> rows,
        boolean mayEdit,
        List<Stand> stands,
        List<Missing> missing,
        boolean mayAgree,
        boolean noChair,
        List<Earlier> earlier,
        Refusals refusals) {

    /// From when until when; empty while nobody wrote it down.
    public String hours() {
        var hours = programme.hours();
        return hours == null ? "" : ProgrammeWords.time(hours.starts(), hours.ends());
    }

    /// One round of the day.
    ///
    /// @param href where the host changes it; null for whoever may not
    public record Row(
            String time,
            String title,
            boolean conversation,
            List<String> questions,
            List<String> guests,
            String leads,
            String layers,
            @Nullable String href) {}

    /// @param kind shape of the state: done or later
    public record Stand(String who, String kind, String words) {}

    /// @param href where it is mended; empty when the reader cannot
    public record Missing(String words, String href) {}

    public record Earlier(String title, List<Row> rows) {}
}
