package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.people.internal.accounts.InvitationLinks.Invitation;
import nl.koers.people.internal.accounts.InvitationLinks.Standing;
import nl.koers.people.internal.federation.Provider;
import nl.koers.record.KeptNames;
import nl.koers.ui.Onward;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// What a link in a mail opens, for whoever opens it.
///
/// @param invitation null when the link is not known
public record InvitedPage(
        @Nullable Invitation invitation,
        String secret,
        boolean someoneElse,
        List<Provider> providers,
        Refusals refusals) {
    /// Which of the designed states: UNKNOWN, OVER, OTHER, NEWCOMER or KNOWN.
    public String state() {
        if (invitation == null) {
            return "UNKNOWN";
        }
        return someoneElse && invitation.standing() != Standing.OVER
                ? "OTHER"
                : invitation.standing().name();
    }

    /// A newcomer brings the invitation along; who has a login already, goes to the task.
    public String at(Provider provider) {
        var door = "/inloggen/via/" + provider.id();
        return invitation != null && invitation.standing() == Standing.NEWCOMER
                ? door + "?uitnodiging=" + secret
                : onward().after(door);
    }

    public String name() {
        return invitation == null ? "" : invitation.person().name();
    }

    public String email() {
        return invitation == null ? "" : invitation.person().email();
    }

    /// Who invited; after the kept years a word instead of a name.
    public String by() {
        if (invitation == null) {
            return "";
        }
        return invitation.by().equals(KeptNames.GONE) ? plain("people.invitation.by-" + state()) : invitation.by();
    }

    public Onward onward() {
        return invitation == null ? Onward.nowhere() : Onward.to(invitation.path());
    }
}
