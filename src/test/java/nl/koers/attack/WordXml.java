package nl.koers.attack;

import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// A real Word file whose XML is changed from within: elements doubled, taken out, moved, nested in each other, their
/// attributes and words replaced. So a reader gets past the archive and the parser of XML, to what it does itself.
final class WordXml {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final int MOST_ELEMENTS = 20_000;
    private static final Map<String, byte[]> REAL = unpack(real());
    private static final List<String> CHANGED = REAL.keySet().stream()
            .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
            .toList();

    private WordXml() {}

    enum What {
        DOUBLE,
        TAKE_OUT,
        MOVE,
        NEST,
        RENAME,
        ATTRIBUTE,
        WORDS,
        MANY
    }

    /// @param part which of the files within, counted round
    /// @param at which of its elements, counted round
    /// @param to which other element the change is about
    record Edit(
            @InRange(min = 0, max = 20) int part,
            @InRange(min = 0, max = 400) int at,
            @InRange(min = 0, max = 400) int to,
            @NotNull What what,
            @NotNull @WithUtf8Length(max = 60) String words) {}

    static byte[] with(List<Edit> edits) {
        var trees = new LinkedHashMap<String, Element>();
        for (var edit : edits) {
            var name = CHANGED.get(edit.part() % CHANGED.size());
            change(trees.computeIfAbsent(name, WordXml::tree), edit);
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : REAL.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var tree = trees.get(part.getKey());
                zip.write(tree == null ? part.getValue() : tree.outerHtml().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Element tree(String name) {
        var document = Jsoup.parse(new String(REAL.get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static void change(Element tree, Edit edit) {
        var all = tree.getAllElements();
        if (all.size() < 4) {
            return;
        }
        // never the root: a second one beside it is no XML
        var one = all.get(2 + edit.at() % (all.size() - 2));
        var other = all.get(1 + edit.to() % (all.size() - 1));
        boolean grows = all.size() < MOST_ELEMENTS;
        switch (edit.what()) {
            case DOUBLE -> {
                if (grows && one.parent() != null) one.after(one.clone());
            }
            case TAKE_OUT -> one.remove();
            case MOVE -> {
                if (one != other && !one.getAllElements().contains(other)) other.appendChild(one);
            }
            case NEST -> {
                if (grows) one.appendChild(other.clone());
            }
            case RENAME -> one.tagName(other.tagName());
            case ATTRIBUTE -> {
                var attributes = one.attributes().asList();
                if (!attributes.isEmpty()) {
                    one.attr(attributes.get(edit.to() % attributes.size()).getKey(), edit.words());
                }
            }
            case WORDS -> one.appendText(edit.words());
            case MANY -> {
                for (int i = 0; grows && i < edit.to() % 60 && one.parent() != null; i++) one.after(one.clone());
            }
        }
    }

    private static byte[] real() {
        try (var word = new XWPFDocument()) {
            heading(word, 1, "Waar we vandaan komen");
            var some = word.createParagraph();
            some.createRun().setText("Dit is ");
            var bold = some.createRun();
            bold.setBold(true);
            bold.setText("vet");
            some.createHyperlinkRun("https://koers.example/").setText("en een link");
            heading(word, 2, "Een lijst");
            var counted = CTAbstractNum.Factory.newInstance();
            counted.setAbstractNumId(BigInteger.valueOf(7));
            var level = counted.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            var numbering = word.createNumbering();
            var list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(counted)));
            for (var words : List.of("een", "twee")) {
                var item = word.createParagraph();
                item.setNumID(list);
                item.createRun().setText(words);
            }
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Wat");
            table.getRow(1).getCell(1).setText("Wie");
            word.createFootnotes();
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("Een noot");
            some.addFootnoteReference(note);
            word.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(PNG),
                            Document.PICTURE_TYPE_PNG,
                            "a.png",
                            Units.toEMU(10),
                            Units.toEMU(10));
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void heading(XWPFDocument word, int level, String words) {
        var paragraph = word.createParagraph();
        paragraph.setStyle("heading " + level);
        paragraph.createRun().setText(words);
    }

    private static Map<String, byte[]> unpack(byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
