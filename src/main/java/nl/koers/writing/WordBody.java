package nl.koers.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Node;

/// What stands in a part of a Word file as its reader sees it: with all tracked changes made, and without the covers
/// that Word puts around a piece of text (a content control, a smart tag). POI does not look into those everywhere,
/// and reads what was deleted as if it still stood there.
///
/// The paragraphs of a text box, however deep it stands in others, come to stand in the run that holds the outermost:
/// so each is read once. A formula gets a run of its own.
final class WordBody {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final Set<String> FORMULAS = Set.of("oMath", "oMathPara");
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
            "Choice",
            "Fallback");
    private static final Set<String> NOT_THERE =
            Set.of("del", "moveFrom", "delText", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr");

    private WordBody() {}

    /// Paragraphs and tables in their order, however deep their covers were.
    static List<IBodyElement> blocks(XmlObject part, IBody body) {
        uncover(part.getDomNode(), null);
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

    /// @param run the outermost that this stands in
    private static void uncover(Node within, @Nullable Node run) {
        var child = within.getFirstChild();
        while (child != null) {
            var next = child.getNextSibling();
            put(child, child, run);
            if (child.getParentNode() == within) {
                // again: what stood in a text box may have come behind it
                next = child.getNextSibling();
                if (isGone(child)) {
                    within.removeChild(child);
                }
            }
            child = next;
        }
    }

    private static boolean isGone(Node node) {
        return NOT_THERE.contains(name(node)) || COVERS.contains(name(node));
    }

    /// @param place before which it goes; itself when no cover was around it
    private static void put(Node node, Node place, @Nullable Node run) {
        var name = name(node);
        if (NOT_THERE.contains(name)) {
            return;
        }
        if (COVERS.contains(name)) {
            inside(node).forEach(inner -> put(inner, place, run));
            return;
        }
        if (run != null && isWord(node, "p") && place.getParentNode() != run) {
            run.appendChild(taken(node));
            return;
        }
        if (node != place) {
            place.getParentNode().insertBefore(taken(node), place);
        }
        if (isFormula(node)) {
            inRun(node);
        } else {
            uncover(node, run == null && isWord(node, "r") ? node : run);
        }
    }

    /// Of two ways to show the same Word writes the newer one first.
    private static List<Node> inside(Node cover) {
        var inside = new ArrayList<Node>();
        for (var inner = cover.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
            inside.add(inner);
        }
        return name(cover).equals("AlternateContent")
                ? inside.stream()
                        .filter(it -> COVERS.contains(name(it)))
                        .limit(1)
                        .toList()
                : inside;
    }

    private static Node taken(Node node) {
        return node.getParentNode().removeChild(node);
    }

    private static void inRun(Node formula) {
        var within = formula.getParentNode();
        var run = within.insertBefore(formula.getOwnerDocument().createElementNS(WORD, "w:r"), formula);
        run.appendChild(taken(formula));
    }

    private static boolean isFormula(Node node) {
        return FORMULAS.contains(name(node)) && MATH.equals(node.getNamespaceURI());
    }

    private static boolean isWord(Node node, String name) {
        return name(node).equals(name) && WORD.equals(node.getNamespaceURI());
    }

    private static String name(Node node) {
        return node.getLocalName() == null ? "" : node.getLocalName();
    }
}
