package nl.koers.developmentreview.internal.documents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.documents.Pictures;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Markup;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import nl.koers.writing.WordFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's team takes text for the reflection in from a Word file, in two acts: read it (`ReadingWord`), and say
/// where each piece belongs. What stands in a part already stays; what comes is added below it (R91).
@Service
public class TakingInWord {
    private final Oprs oprs;
    private final Texts texts;
    private final Pictures pictures;

    TakingInWord(Oprs oprs, Texts texts, Pictures pictures) {
        this.oprs = oprs;
        this.texts = texts;
        this.pictures = pictures;
    }

    /// @param part where it seems to belong; empty when its heading is like none, or like more than one
    public record Piece(String heading, String text, String part) {}

    /// Keeps the pictures of a file and says where each piece of its text seems to belong.
    @Transactional
    public List<Piece> take(OprId id, WordFile file) {
        var opr = oprs.require(id);
        NoSuchThing.unless(mayTakeIn(Acting.viewer(), opr));
        return withPictures(opr, file);
    }

    /// Adds each text below what its part holds by then; all of them or none.
    @Transactional
    public int place(OprId id, Map<ReflectionPart, List<String>> added) {
        var opr = oprs.require(id);
        NoSuchThing.unless(mayTakeIn(Acting.viewer(), opr));
        added.forEach((part, some) -> {
            NoSuchThing.unless(DocumentsAccess.mayWriteReflection(Acting.viewer(), opr, part));
            var key = SectionKey.of(id.value(), part.key());
            var now = texts.find(key);
            var all = now.map(Version::text)
                            .filter(it -> !it.isBlank())
                            .map(it -> it + "\n\n")
                            .orElse("")
                    + String.join("\n\n", some);
            texts.save(
                    key,
                    DocumentAudience.of(part, opr),
                    Sheet.on(now.map(Version::number).orElse(0), all));
        });
        return added.size();
    }

    /// The parts that this reader may add to; the students' part is the students' own.
    public static List<ReflectionPart> parts(Viewer viewer, Opr opr) {
        return ReflectionParts.ALL.stream()
                .filter(part -> !part.students() && DocumentsAccess.mayWriteReflection(viewer, opr, part))
                .toList();
    }

    public static boolean mayTakeIn(Viewer viewer, Opr opr) {
        return !parts(viewer, opr).isEmpty();
    }

    private List<Piece> withPictures(Opr opr, WordFile file) {
        var addresses = new LinkedHashMap<String, String>();
        for (var picture : file.pictures()) {
            pictures.add(
                            opr.id().value(),
                            picture.bytes(),
                            DocumentAudience.ANNEX_WRITERS,
                            opr.documents().arePlaced() ? DocumentAudience.ANNEX_READERS : Set.of())
                    .ifPresent(it -> addresses.put(picture.place(), Markup.PICTURES + it));
        }
        var parts = parts(Acting.viewer(), opr);
        return file.pieces().stream()
                .map(piece -> piece(piece, parts, addresses))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    private static Piece piece(WordFile.Piece piece, List<ReflectionPart> parts, Map<String, String> addresses) {
        var part = likely(piece.heading(), parts);
        var text = part.filter(it -> isTitle(piece.heading(), it)).isPresent() ? piece.below() : piece.whole();
        for (var address : addresses.entrySet()) {
            text = text.replace("](" + address.getKey() + ")", "](" + address.getValue() + ")");
        }
        text = NOT_KEPT.matcher(text).replaceAll(picture -> Matcher.quoteReplacement(WordFile.lost(picture.group(1))));
        return new Piece(piece.heading(), text, part.map(ReflectionPart::key).orElse(""));
    }

    private static boolean isTitle(String heading, ReflectionPart part) {
        var said = words(heading);
        return said.equals(words(part.title().nl()))
                || said.equals(words(part.title().en()));
    }

    /// A heading belongs to a part when it says the same words as its title, give or take numbers, signs and case, or
    /// when it holds all words of one title only.
    static Optional<ReflectionPart> likely(String heading, List<ReflectionPart> parts) {
        var said = words(heading);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var same = parts.stream().filter(part -> isTitle(heading, part)).findFirst();
        if (same.isPresent()) {
            return same;
        }
        var alike = parts.stream()
                .filter(part -> overlap(said, words(part.title().nl()))
                        || overlap(said, words(part.title().en())))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static boolean overlap(Set<String> said, Set<String> title) {
        return said.containsAll(title) || title.containsAll(said);
    }

    /// A picture that is none by its bytes.
    private static final Pattern NOT_KEPT = Pattern.compile("!\\[([^\\n]*?)]\\(word-\\d+\\)");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "de",
            "het",
            "een",
            "onze",
            "we",
            "wat",
            "waar",
            "the",
            "our",
            "where",
            "what",
            "van",
            "aan",
            "naartoe",
            "nu",
            "en",
            "and",
            "in",
            "hoofdstuk",
            "chapter",
            "deel",
            "part");

    private static Set<String> words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
