package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Objects;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// One member of the panel: function, experience (R35), ties (R34), and leaving.
///
/// @param sentBy name of the visiting partnership
/// @param shared organisations that host and visitor have in common
/// @param typed what was typed and not taken
public record MemberPage(
        OprHead head,
        Member member,
        String sentBy,
        List<String> shared,
        boolean mayChange,
        boolean mayDeclare,
        boolean isSelf,
        Typed typed,
        Refusals refusals) {

    /// @param words ties or the reason of leaving
    /// @param training null as long as no experience was typed
    public record Typed(
            String words,
            @Nullable String training,
            @Nullable String audits) {
        static Typed nothing() {
            return words("");
        }

        static Typed words(String words) {
            return new Typed(words, null, null);
        }

        static Typed experience(String training, String audits) {
            return new Typed("", training, audits);
        }
    }

    public String training() {
        return Objects.requireNonNullElse(typed.training(), member.training());
    }

    public String audits() {
        return Objects.requireNonNullElse(typed.audits(), member.audits());
    }

    public String href(String act) {
        return head.href("/panel/" + member.id() + act);
    }

    public @Nullable String ties() {
        return member.ties();
    }
}
