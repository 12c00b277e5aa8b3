package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import nl.koers.developmentreview.internal.report.ReportDates;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.web.ReactionPage.Said;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Papers;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of the panel's reaction for one reader.
@Component
class ReactionMaker {
    private final OprDesk desk;
    private final Texts texts;
    private final Papers papers;

    ReactionMaker(OprDesk desk, Texts texts, Papers papers) {
        this.desk = desk;
        this.texts = texts;
        this.papers = papers;
    }

    ReactionPage page(Opr opr, Viewer viewer, Kept typed) {
        var sent = texts.personal(opr.id().value(), ReportTexts.REACTION_SENT);
        var drafts = texts.personal(opr.id().value(), ReportTexts.REACTION);
        boolean drafting = ReportAccess.mayDraftReaction(viewer, opr);
        var me = viewer.requirePerson();
        return new ReactionPage(
                desk.head(
                        opr,
                        new Link(plain("opr.path.report"), "/opr/" + opr.id() + "/verslag"),
                        new Link(plain("opr.path.reaction"), "")),
                lede(opr),
                drafting,
                ReportAccess.mayReact(viewer, opr),
                ReportAccess.mayCloseReaction(viewer, opr),
                papers.of(ReportTexts.reaction(opr.id(), me), Optional.ofNullable(drafts.get(me))),
                names(opr, sent).entrySet().stream()
                        .map(it -> said(
                                it.getValue(),
                                reactions(opr).get(it.getKey()),
                                sent.get(it.getKey()),
                                drafts.get(it.getKey())))
                        .toList(),
                typed);
    }

    private Content lede(Opr opr) {
        var due = ReportDates.reactionDueOn(opr).orElseThrow();
        if (opr.report().isFinal()) {
            return text("opr.reaction.lede-final");
        }
        return ReportDates.reactionCompleteOn(opr)
                .map(on -> text("opr.reaction.lede-complete", Dates.full(on)))
                .orElseGet(() -> desk.today().isAfter(due)
                        ? text("opr.reaction.lede-late", Dates.full(due))
                        : text("opr.reaction.lede", Dates.full(due), Dates.distance(desk.today(), due)));
    }

    private static Map<PersonId, Reaction> reactions(Opr opr) {
        return opr.report().concept().orElseThrow().reactions();
    }

    /// The members of now, and whoever reacted before leaving the panel.
    private static Map<PersonId, String> names(Opr opr, Map<PersonId, Version> sent) {
        var names = new LinkedHashMap<PersonId, String>();
        opr.panel().members().forEach(member -> names.put(member.person(), member.name()));
        sent.forEach((person, version) -> names.putIfAbsent(person, version.byName()));
        return names;
    }

    private static Said said(
            String name, @Nullable Reaction reaction, @Nullable Version sent, @Nullable Version draft) {
        if (reaction == null) {
            var words = draft == null ? "" : draft.text();
            boolean begun = !words.isBlank();
            return new Said(
                    name,
                    begun ? "open" : "later",
                    plain(begun ? "opr.reaction.drafting" : "opr.reaction.not-yet"),
                    begun,
                    Markup.of(words));
        }
        return new Said(
                name,
                "done",
                plain(reaction.remarks() ? "opr.reaction.has" : "opr.reaction.has-none", Dates.plain(reaction.on())),
                false,
                reaction.remarks() && sent != null ? Markup.of(sent.text()) : Markup.of(""));
    }
}
