package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.developmentreview.internal.panel.Invitation.State;
import nl.koers.ui.Refusals;

/// The invitation that a partnership got, and its answer (R37).
///
/// @param name of the invited partnership
/// @param others partnerships it could propose instead
/// @param reason what was typed as the reason of a no or of withdrawing
public record InvitationPage(
        OprHead head,
        String name,
        State state,
        LocalDate askedOn,
        LocalDate stateOn,
        List<String> message,
        List<String> mine,
        Map<String, String> others,
        boolean mayAnswer,
        String reason,
        String proposed,
        Refusals refusals) {

    public boolean waits() {
        return state == State.ASKED;
    }

    public boolean isVisit() {
        return state == State.ACCEPTED;
    }

    /// Shape beside the state.
    public String mark() {
        return switch (state) {
            case ASKED -> "mine";
            case ACCEPTED -> "done";
            case DECLINED, TAKEN_BACK, WITHDRAWN -> "later";
        };
    }
}
