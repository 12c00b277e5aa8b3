package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// One member of the panel: function, experience (R35), ties (R34), and leaving.
///
/// @param sentBy name of the visiting partnership
/// @param shared organisations that host and visitor have in common
/// @param typed the reason of leaving as it was typed
public record MemberPage(
        OprHead head,
        Member member,
        String sentBy,
        List<String> shared,
        boolean mayChange,
        boolean mayDeclare,
        boolean isSelf,
        String typed,
        Refusals refusals) {

    public String href(String act) {
        return head.href("/panel/" + member.id() + act);
    }

    public @Nullable String ties() {
        return member.ties();
    }
}
