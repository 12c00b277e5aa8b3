package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.koers.developmentreview.internal.documents.ReadingWord;
import nl.koers.developmentreview.internal.documents.TakingInWord;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Words;
import nl.koers.writing.Markup;
import nl.koers.writing.WordFile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Taking text in from Word. Between the two steps the pieces stand in the form itself: nothing is kept of a file that
/// nobody placed, except its pictures.
@Controller
class WordController {
    private static final Pattern BARE = Pattern.compile("!\\[]\\((" + Markup.PICTURES + "[0-9a-f-]{36})\\)");

    private final OprDesk desk;
    private final WordPages pages;
    private final ReadingWord reading;
    private final TakingInWord taking;

    WordController(OprDesk desk, WordPages pages, ReadingWord reading, TakingInWord taking) {
        this.desk = desk;
        this.pages = pages;
        this.reading = reading;
        this.taking = taking;
    }

    @GetMapping("/opr/{id}/uit-word")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, List.of(), Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/uit-word")
    public String read(@PathVariable String id, @RequestParam MultipartFile file, Model model) throws IOException {
        desk.guard(id, TakingInWord::mayTakeIn);
        return switch (reading.read(file, file.getSize())) {
            case ReadingWord.Outcome.Refused(var reason) ->
                page(id, List.of(), Refusals.of("file", key(reason)), model);
            case ReadingWord.Outcome.Hostile(var why) ->
                page(id, List.of(), Refusals.of("file", "opr.word.hostile." + why), model);
            case ReadingWord.Outcome.Busy() -> page(id, List.of(), Refusals.of("file", "opr.word.busy"), model);
            case ReadingWord.Outcome.Read(var words)
            when !WordPages.fits(words) ->
                page(id, List.of(), Refusals.of("file", "opr.word.too-many", WordPages.MOST_PIECES), model);
            case ReadingWord.Outcome.Read(var words) -> {
                var taken = taking.take(OprDesk.idOf(id), words);
                var pieces = new ArrayList<WordPage.Piece>();
                taken.forEach(it -> pieces.add(piece(pieces.size(), it.heading(), it.text(), it.part(), Map.of())));
                yield page(id, pieces, Refusals.none(), model);
            }
        };
    }

    @PostMapping("/opr/{id}/uit-word/delen")
    @Transactional
    public String place(
            @PathVariable String id, @RequestParam Map<String, String> form, Model model, RedirectAttributes next) {
        desk.guard(id, TakingInWord::mayTakeIn);
        var pieces = new ArrayList<WordPage.Piece>();
        for (int i = 0; form.containsKey("tekst-" + i); i++) {
            pieces.add(piece(
                    i,
                    form.getOrDefault("kop-" + i, ""),
                    form.getOrDefault("tekst-" + i, ""),
                    form.getOrDefault("deel-" + i, ""),
                    form));
        }
        var refusals = Refusals.none();
        for (var piece : pieces) {
            if (piece.part().isEmpty()) {
                refusals = refusals.and("deel-" + piece.number(), "opr.word.where-wrong", name(piece));
            }
        }
        if (!refusals.isEmpty() || pieces.isEmpty()) {
            return page(id, pieces, refusals, model);
        }
        var added = new LinkedHashMap<ReflectionPart, List<String>>();
        pieces.stream()
                .filter(piece -> !piece.part().equals(WordPages.ELSEWHERE))
                .forEach(piece -> added.computeIfAbsent(ReflectionParts.require(piece.part()), _ -> new ArrayList<>())
                        .add(described(piece)));
        Message.done("opr.word.placed", Words.counted("opr.word.parts", taking.place(OprDesk.idOf(id), added)))
                .on(next);
        return "redirect:/opr/" + id + "/reflectie";
    }

    private String page(String id, List<WordPage.Piece> pieces, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(id, pieces, refusals));
        return "developmentreview/web/word";
    }

    private static WordPage.Piece piece(
            int number, String heading, String text, String part, Map<String, String> typed) {
        var pictures = new LinkedHashMap<String, String>();
        BARE.matcher(text)
                .results()
                .map(it -> it.group(1))
                .forEach(it -> pictures.put(it, typed.getOrDefault("beeld-" + it, "")));
        int words = (int) text.lines()
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        return new WordPage.Piece(number, heading, text, part, words, pictures);
    }

    /// A picture of which nobody said what is on it says so itself.
    private static String described(WordPage.Piece piece) {
        return BARE.matcher(piece.text()).replaceAll(picture -> {
            var said = piece.pictures()
                    .getOrDefault(picture.group(1), "")
                    .replaceAll("[\\[\\]\\\\*_\\s]+", " ")
                    .strip();
            var words = said.isEmpty() ? plain("opr.word.no-description") : said;
            return java.util.regex.Matcher.quoteReplacement("![" + words + "](" + picture.group(1) + ")");
        });
    }

    private static String name(WordPage.Piece piece) {
        return piece.heading().isEmpty() ? plain("opr.word.no-heading") : piece.heading();
    }

    private static String key(WordFile.Reason reason) {
        return switch (reason) {
            case EMPTY -> "opr.word.empty";
            case TOO_BIG -> "opr.word.too-big";
            case NOT_WORD -> "opr.word.not-word";
            case WITH_MACROS -> "opr.word.with-macros";
            case BROKEN -> "opr.word.broken";
            case NO_TEXT -> "opr.word.no-text";
        };
    }
}
