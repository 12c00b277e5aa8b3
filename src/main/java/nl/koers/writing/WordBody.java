package nl.koers.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Node;

/// What stands in a part of a Word file as its reader sees it: with all tracked changes made, and without the covers
/// that Word puts around a piece of text (a content control, a smart tag). POI does not look into those everywhere,
/// and reads what was deleted as if it still stood there.
final class WordBody {
    private static final Set<String> COVERS = Set.of(
            "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "smartTag",
            "customXml",
            "fldSimple",
            "bdo",
            "dir",
            "AlternateContent",
            "Choice");
    private static final Set<String> NOT_THERE =
            Set.of("del", "moveFrom", "delText", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "Fallback");

    private WordBody() {}

    /// Paragraphs and tables in their order, however deep their covers were.
    static List<IBodyElement> blocks(XmlObject part, IBody body) {
        uncover(part.getDomNode());
        var blocks = new ArrayList<IBodyElement>();
        try (var place = part.newCursor()) {
            for (boolean more = place.toFirstChild(); more; more = place.toNextSibling()) {
                switch (place.getObject()) {
                    case CTP paragraph -> blocks.add(new XWPFParagraph(paragraph, body));
                    case CTTbl table -> blocks.add(new XWPFTable(table, body));
                    default -> {}
                }
            }
        }
        return blocks;
    }

    private static void uncover(Node within) {
        var child = within.getFirstChild();
        while (child != null) {
            var next = child.getNextSibling();
            var name = child.getLocalName() == null ? "" : child.getLocalName();
            if (NOT_THERE.contains(name)) {
                within.removeChild(child);
            } else if (COVERS.contains(name)) {
                next = taken(child, within, next);
            } else {
                uncover(child);
            }
            child = next;
        }
    }

    /// Puts what is in the cover in its place; the first of that comes next.
    private static Node taken(Node cover, Node within, Node after) {
        var first = cover.getFirstChild();
        for (var inner = first; inner != null; inner = cover.getFirstChild()) {
            within.insertBefore(cover.removeChild(inner), cover);
        }
        within.removeChild(cover);
        return first == null ? after : first;
    }
}
