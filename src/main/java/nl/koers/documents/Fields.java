package nl.koers.documents;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.koers.documents.FileLook.Why;
import org.jspecify.annotations.Nullable;

/// What the fields of a Word text do when they are brought up to date: start a program, or fetch a picture or a text.
/// Word cuts the code of a field in as many pieces as it likes, so they are put together before they are read.
final class Fields {
    /// The signs of one attribute are read at once.
    static final int MOST = 32 * 1024 * 1024;

    private static final Pattern PART = Pattern.compile("(^|/)word/.*\\.xml$");
    private static final Pattern FETCHING =
            Pattern.compile("DDE|(INCLUDE(PICTURE|TEXT)?|IMPORT|LINK|RD|DATABASE)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /// No word that is looked for is longer.
    private static final int BEGIN = 40;

    private static final int DEEPEST = 100;

    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private Fields() {
        open.push(new StringBuilder());
    }

    /// @param name of a part of an archive, in small letters
    static boolean mayStandIn(String name) {
        return PART.matcher(name).find();
    }

    static boolean standIn(Scan scan) {
        return scan.has("nstrText") || scan.has("fldSimple");
    }

    /// @param part no longer than `MOST`
    static @Nullable Why why(InputStream part) {
        try {
            return new Fields().fetch(xml(part)) ? Why.FETCHES : null;
        } catch (XMLStreamException | RuntimeException e) {
            return Why.BROKEN;
        }
    }

    private boolean fetch(XMLStreamReader xml) throws XMLStreamException {
        boolean code = false;
        boolean fetches = false;
        while (xml.hasNext() && !fetches) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = plain(xml.getLocalName());
                    code = isCode(element);
                    fetches = switch (element) {
                        case "fldSimple" -> fetches(begin(new StringBuilder(), value(xml, "instr")));
                        case "fldChar" -> turn(value(xml, "fldCharType"));
                        default -> false;
                    };
                }
                case XMLStreamConstants.END_ELEMENT -> code = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (code) begin(open.getFirst(), xml.getText());
                }
                default -> {}
            }
        }
        return fetches || open.stream().anyMatch(Fields::fetches);
    }

    private static boolean isCode(String element) {
        return element.equals("instrText") || element.equals("delInstrText");
    }

    private boolean turn(String type) {
        if (type.equals("begin")) {
            if (open.size() > DEEPEST) {
                throw new IllegalStateException("fields in fields");
            }
            open.push(new StringBuilder());
            return false;
        }
        return fetches(type.equals("end") && open.size() > 1 ? open.pop() : open.getFirst());
    }

    private static boolean fetches(StringBuilder code) {
        return FETCHING.matcher(code).lookingAt();
    }

    private static StringBuilder begin(StringBuilder code, String more) {
        for (int i = 0; i < more.length() && code.length() < BEGIN; i++) {
            char sign = more.charAt(i);
            if (!code.isEmpty() || !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                code.append(sign);
            }
        }
        return code;
    }

    private static String value(XMLStreamReader element, String attribute) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (plain(element.getAttributeLocalName(i)).equals(attribute)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLStreamReader xml(InputStream part) throws XMLStreamException {
        var factory = Elsewhere.factory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory.createXMLStreamReader(part);
    }
}
