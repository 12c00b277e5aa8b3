package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.documents.TakingInWord;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.WordFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page on which text is taken in from Word; also again, with what was chosen, after a refusal.
@Component
class WordPages {
    /// The choice to leave a piece out.
    static final String ELSEWHERE = "weg";

    static final int MOST_PIECES = 90;
    private static final int FIELDS_OF_A_PIECE = 3;
    /// A form with more is not kept for who was logged out meanwhile (`KeptForm`).
    private static final int MOST_FIELDS = 290;

    private final OprDesk desk;

    WordPages(OprDesk desk) {
        this.desk = desk;
    }

    /// A picture without a description has a field to tell it.
    static boolean fits(WordFile file) {
        long pictures = file.pictures().stream()
                .filter(picture -> picture.description().isEmpty())
                .count();
        return file.pieces().size() <= MOST_PIECES
                && FIELDS_OF_A_PIECE * file.pieces().size() + pictures <= MOST_FIELDS;
    }

    @Transactional(readOnly = true)
    public WordPage page(String id, List<WordPage.Piece> pieces, Refusals refusals) {
        var opr = desk.require(id);
        NoSuchThing.unless(TakingInWord.mayTakeIn(Acting.viewer(), opr));
        var parts = new LinkedHashMap<String, String>();
        TakingInWord.parts(Acting.viewer(), opr)
                .forEach(it -> parts.put(it.key(), it.title().here()));
        parts.put(ELSEWHERE, plain("opr.word.leave-out"));
        return new WordPage(
                desk.head(
                        opr,
                        new Link(plain("opr.path.reflection"), "/opr/" + opr.id() + "/reflectie"),
                        new Link(plain("opr.word.title"), "")),
                pieces,
                parts,
                refusals);
    }
}
