package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Map;
import java.util.function.Function;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.appointment.Issue;
import nl.koers.developmentreview.internal.appointment.Programme;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page with the questions to the panel.
@Component
class IssuesPages {
    private static final String PART = "ISSUES";

    private final OprDesk desk;
    private final Texts texts;

    IssuesPages(OprDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// @param typed what was typed and not taken, by the name of its field
    @Transactional(readOnly = true)
    public IssuesPage page(String id, Map<String, String> typed, Function<Opr, Refusals> refusals) {
        var opr = desk.require(id);
        NoSuchThing.unless(ProgrammeAccess.mayMakeProgramme(Acting.viewer(), opr));
        var now = opr.appointment().programme();
        var written = texts.find(SectionKey.of(opr.id().value(), PART))
                .map(Version::text)
                .orElse("");
        return new IssuesPage(
                desk.head(
                        opr,
                        new Link(plain("opr.path.programme"), "/opr/" + opr.id() + "/programma"),
                        new Link(plain("opr.path.questions"), "")),
                now.questions().stream()
                        .map(it -> question(it, typed.getOrDefault("vraag" + it.number(), it.text()), now))
                        .toList(),
                newWords(typed, now),
                Markup.of(written),
                refusals.apply(opr));
    }

    private static IssuesPage.Question question(Issue it, String words, Programme now) {
        return new IssuesPage.Question(
                it.id(), it.number(), words, words.equals(it.text()) ? "" : it.text(), now.markOf(it.id()));
    }

    /// Words for a question that is gone wait as a new one.
    private static String newWords(Map<String, String> typed, Programme now) {
        var known = now.questions().stream().map(it -> "vraag" + it.number()).toList();
        return typed.entrySet().stream()
                .filter(it -> !known.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
