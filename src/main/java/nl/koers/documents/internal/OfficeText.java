package nl.koers.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.koers.documents.FileKind;

/// The words of an office file, read sign by sign from its XML: nothing is fetched, nothing named in it is opened, and
/// no tree of it is built.
final class OfficeText {
    /// A text box, amid the words of a paragraph.
    private static final String BEGINS_A_LINE = "txbxContent";

    private static final Set<String> IS_SPACE = Set.of("tab", "br", "s", "line-break");
    private static final Set<String> ENDS_A_LINE = Set.of("p", "h", "row", "table-row");
    private static final Set<String> ENDS_A_CELL = Set.of("c", "tc", "table-cell");

    private final Limited text;
    private final List<String> shared = new ArrayList<>();

    private OfficeText(Limited text) {
        this.text = text;
    }

    static void read(FileKind kind, Path file, Limited text) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var reading = new OfficeText(text);
            switch (kind) {
                case DOCX -> {
                    reading.part(zip, "word/document.xml", "t");
                    reading.part(zip, "word/footnotes.xml", "t");
                    reading.part(zip, "word/endnotes.xml", "t");
                }
                case ODT -> reading.part(zip, "content.xml", "");
                case XLSX -> reading.sheets(zip);
                case PDF, PNG, JPG -> {}
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// @param element that holds words; empty when words stand everywhere
    private void part(ZipFile zip, String name, String element) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) return;
        try (var in = zip.getInputStream(entry)) {
            var xml = xml(in);
            var shown = new Shown();
            boolean within = element.isEmpty();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        var here = xml.getLocalName();
                        shown.start(here);
                        if (here.equals(element)) within = true;
                        if (shown.isSeen()) start(here);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.getLocalName().equals(element)) within = false;
                        if (shown.isSeen()) end(xml.getLocalName());
                        shown.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (within && shown.isSeen()) text.add(xml.getText());
                    }
                    default -> {}
                }
            }
        }
    }

    private void start(String element) {
        if (BEGINS_A_LINE.equals(element)) text.add("\n");
        if (IS_SPACE.contains(element)) text.add(" ");
    }

    private void end(String element) {
        if (ENDS_A_LINE.contains(element)) text.add("\n");
        if (ENDS_A_CELL.contains(element)) text.add("\t");
    }

    private void sheets(ZipFile zip) throws IOException, XMLStreamException {
        sharedWords(zip);
        for (var entry : zip.stream()
                .filter(it -> it.getName().matches("xl/worksheets/sheet\\d+\\.xml"))
                .sorted(java.util.Comparator.comparing(java.util.zip.ZipEntry::getName))
                .toList()) {
            try (var in = zip.getInputStream(entry)) {
                sheet(xml(in));
            }
        }
    }

    /// Words of cells stand in one list, and cells say which of them they show.
    private void sharedWords(ZipFile zip) throws IOException, XMLStreamException {
        var entry = zip.getEntry("xl/sharedStrings.xml");
        if (entry == null) return;
        try (var in = zip.getInputStream(entry)) {
            var xml = xml(in);
            var one = new StringBuilder();
            int all = 0;
            boolean within = false;
            while (xml.hasNext() && all < TextOf.MOST_SIGNS * 4) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        within = xml.getLocalName().equals("t");
                    case XMLStreamConstants.CHARACTERS -> {
                        if (within) {
                            one.append(xml.getText());
                            all += xml.getTextLength();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        within = false;
                        if (xml.getLocalName().equals("si")) {
                            shared.add(one.toString());
                            one.setLength(0);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        String kind = "";
        String value = "";
        boolean within = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var here = xml.getLocalName();
                    if (here.equals("c")) {
                        kind = String.valueOf(xml.getAttributeValue(null, "t"));
                        value = "";
                    }
                    within = here.equals("v") || here.equals("t");
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (within && value.length() < TextOf.MOST_SIGNS) value += xml.getText();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    within = false;
                    if (xml.getLocalName().equals("c")) text.add(kind.equals("s") ? shared(value) : value);
                    end(xml.getLocalName());
                }
                default -> {}
            }
        }
    }

    private String shared(String number) {
        return number.matches("\\d{1,8}") && Integer.parseInt(number) < shared.size()
                ? shared.get(Integer.parseInt(number))
                : "";
    }

    private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
