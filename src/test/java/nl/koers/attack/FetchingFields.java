package nl.koers.attack;

import static nl.koers.attack.HostileFiles.docx;
import static nl.koers.attack.HostileFiles.file;
import static nl.koers.attack.HostileFiles.word;

import java.util.stream.Stream;
import nl.koers.documents.FileLook.Why;

/// Word files with fields: those that start a program or fetch something, and those that everybody uses.
final class FetchingFields {
    private FetchingFields() {}

    static Stream<HostileFiles> all() {
        return Stream.of(
                        "DDE c:\\\\windows\\\\system32\\\\cmd.exe",
                        " ddeauto excel",
                        "DD|EA|UTO cmd",
                        "&#68;DE|&#x41;UTO cmd",
                        " ".repeat(500) + "|DDE cmd",
                        "INCLUDEPICTURE \"http://elders.example/a.png\" \\d",
                        "INCLUDE|TEXT \"\\\\\\\\elders.example\\\\deel\\\\a.docx\"",
                        "LINK Excel.Sheet.12 \"http://elders.example/a.xlsx\"",
                        "DATABASE \\d \"http://elders.example/a.mdb\"")
                .flatMap(code -> Stream.of(
                        refused("veld " + code.strip(), header(field(code))),
                        refused("eenvoudig veld " + code.strip(), header(simple(code))),
                        refused("veld in een veld " + code.strip(), header(field("IF 1 = 1 |" + field(code)))),
                        refused(
                                "veld in een document in het document " + code.strip(),
                                docx("word/embeddings/a.docx", header(field(code))))));
    }

    static Stream<HostileFiles> ordinary() {
        return Stream.concat(
                Stream.of(
                                "PAGE",
                                "NUMPAGES",
                                "DATE \\@ \"d MMMM yyyy\"",
                                "TOC \\o \"1-3\" \\h",
                                "REF _Ref1 \\h",
                                "MERGEFIELD naam",
                                "HYPER|LINK \"https://koers.example/\"",
                                "HYPERLINK \"https://koers.example/dde\"",
                                "LINKER",
                                "IF 1 = 1 \"DDE\"")
                        .flatMap(code -> Stream.of(
                                taken("een veld " + code, header(field(code))),
                                taken("een eenvoudig veld " + code, header(simple(code))))),
                Stream.of(taken("een tekst over DDEAUTO", header("<w:p><w:r><w:t>DDEAUTO cmd.exe</w:t></w:r></w:p>"))));
    }

    private static HostileFiles refused(String what, byte[] bytes) {
        return word(what, Why.FETCHES, bytes);
    }

    private static HostileFiles taken(String what, byte[] bytes) {
        return file("Word met " + what, null, bytes);
    }

    private static byte[] header(String content) {
        return docx(
                "word/header1.xml",
                "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p>" + content
                        + "</w:p></w:hdr>");
    }

    /// Cut at the bars, each piece in a run of its own.
    private static String field(String code) {
        var runs = new StringBuilder(turn("begin"));
        for (var piece : code.split("\\|")) {
            runs.append(piece.startsWith("<") ? piece : "<w:r><w:instrText>" + piece + "</w:instrText></w:r>");
        }
        return runs + turn("separate") + "<w:r><w:t>1</w:t></w:r>" + turn("end");
    }

    private static String simple(String code) {
        return "<w:fldSimple w:instr='" + code.replace("|", "") + "'/>";
    }

    private static String turn(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }
}
