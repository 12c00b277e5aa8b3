package nl.koers.documents;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.koers.documents.FileLook.Why;
import org.jspecify.annotations.Nullable;

/// What an office file asks for from elsewhere while it is opened: a template, a picture, an object, a sheet. Its own
/// parts tell it. A hyperlink is not that: nobody goes there who does not click on it, and every real text has some.
final class Elsewhere {
    /// A part that tells this is a list or a text; none is longer, and the signs of one attribute are read at once.
    static final int MOST = 16 * 1024 * 1024;

    private static final Pattern NAMED = Pattern.compile("(^|/)xl/(externallinks/|connections\\.xml$)");
    private static final Pattern OPEN_DOCUMENT = Pattern.compile("(^|/)(content|styles|meta)\\.xml$");
    private static final Set<String> OF_MICROSOFT = Set.of("word/styles.xml", "xl/styles.xml");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:|//|\\\\\\\\)");
    private static final Pattern DATA = Pattern.compile("/(externalLink|connections)$");
    /// What is followed by a click, and the template that a text was begun with: its name alone is kept.
    private static final Set<String> NOT_OPENED = Set.of("a", "template");

    private Elsewhere() {}

    /// @param name of a part, in small letters
    static boolean isNamed(String name) {
        return NAMED.matcher(name).find();
    }

    static boolean isTold(String name) {
        return name.endsWith(".rels") || OPEN_DOCUMENT.matcher(name).find() && !OF_MICROSOFT.contains(name);
    }

    /// @param part no longer than `MOST`
    static @Nullable Why why(String name, InputStream part) {
        try {
            var xml = xml(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && (name.endsWith(".rels") ? isRelatedElsewhere(xml) : isShownFromElsewhere(xml))) {
                    return Why.FETCHES;
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            return Why.BROKEN;
        }
    }

    private static boolean isRelatedElsewhere(XMLStreamReader relationship) {
        var type = value(relationship, "Type");
        boolean isOutside = value(relationship, "TargetMode")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals("external")
                || ADDRESS.matcher(value(relationship, "Target")).find();
        return isOutside && !type.endsWith("/hyperlink") || DATA.matcher(type).find();
    }

    private static boolean isShownFromElsewhere(XMLStreamReader element) {
        var name = element.getLocalName();
        return name.startsWith("dde-")
                || !NOT_OPENED.contains(name)
                        && ADDRESS.matcher(value(element, "href")).find();
    }

    private static String value(XMLStreamReader element, String attribute) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(attribute)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLStreamReader xml(InputStream part) throws XMLStreamException {
        return factory().createXMLStreamReader(part);
    }

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
