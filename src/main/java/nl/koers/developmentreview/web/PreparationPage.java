package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.writing.Markup;
import org.jspecify.annotations.Nullable;

/// Step 4 as the panel sees it: its meeting, its roles, what it remarked and what it wants to ask.
///
/// @param mayWrite not any more once the host gave up
/// @param parts the parts of the documents one can remark on; `talks` the conversations one can prepare
/// @param remark the form for a remark, `question` for a question: new, or an own one being changed
public record PreparationPage(
        OprHead head,
        Kept typed,
        boolean mayWrite,
        Meeting meeting,
        List<Role> roles,
        List<Noted> remarks,
        Map<String, String> parts,
        Form remark,
        List<Noted> questions,
        Map<String, String> talks,
        Form question) {

    /// @param on the day the panel met; null while nothing is recorded
    /// @param names the members who may have been there, `ticked` who were
    /// @param day, words what stands in the chair's form
    public record Meeting(
            @Nullable LocalDate on,
            List<String> present,
            Markup note,
            boolean mayRecord,
            Map<String, String> names,
            List<String> ticked,
            String day,
            String words) {}

    /// What a member does on the day; doubled when two members filled it in at once.
    public record Role(String member, String name, String words, int base, boolean doubled) {}

    /// @param item the id of what is being changed; empty for something new
    public record Form(String item, String about, String words) {}

    public boolean meetingFirst() {
        return meeting.on() == null && meeting.mayRecord();
    }
}
