package nl.koers.writing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.writing.Clash.Choice;
import nl.koers.writing.Ground;
import nl.koers.writing.Markup;
import nl.koers.writing.Paper;
import nl.koers.writing.Papers;
import nl.koers.writing.Place;
import nl.koers.writing.Presences;
import nl.koers.writing.Saving;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Settled;
import nl.koers.writing.Settling;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.WritingRoom.Handed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where every long text is handed in: by the form of its page, or by the page itself while someone types.
@Controller
class TextController {
    private final Desk desk;
    private final Texts texts;
    private final Settling settling;
    private final Presences presences;
    private final Clock clock;

    TextController(Desk desk, Texts texts, Settling settling, Presences presences, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.settling = settling;
        this.presences = presences;
        this.clock = clock;
    }

    /// @param kies which doubling the writer settles with this sheet; empty for none
    @PostMapping("/tekst/{dossier}/{name}")
    public String hand(
            @PathVariable String dossier,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String sleutel,
            @RequestParam(defaultValue = "") String kies,
            @RequestParam Map<String, String> all,
            Model model,
            RedirectAttributes next) {
        var found = desk.require(dossier, name);
        switch (found.hand(sheet(base, tekst, sleutel))) {
            case Handed.Refused(var why) -> {
                model.addAttribute("page", new NotTakenPage(found.place(), why, tekst));
                return "writing/web/nottaken";
            }
            case Handed.Taken(var saving) -> {
                if (kies.isEmpty()) {
                    Papers.message(saving).on(next);
                } else {
                    choose(found.place(), kies, all.getOrDefault("keuze-" + kies, ""), tekst)
                            .on(next);
                }
            }
        }
        return "redirect:" + found.place().page();
    }

    /// The same for a page that saves by itself.
    @PostMapping(path = "/tekst/{dossier}/{name}/zelf", produces = "application/json")
    public ResponseEntity<?> keep(
            @PathVariable String dossier,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String sleutel) {
        var found = desk.require(dossier, name);
        return switch (found.hand(sheet(base, tekst, sleutel))) {
            case Handed.Refused(var why) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("why", why));
            case Handed.Taken(var saving) -> ResponseEntity.ok(Taken.of(saving, tekst, LocalDate.now(clock)));
        };
    }

    /// A page tells that it is still there, and hears who else is, and how far the text has come.
    @PostMapping(path = "/tekst/{dossier}/{name}/hier", produces = "application/json")
    public ResponseEntity<?> here(
            @PathVariable String dossier, @PathVariable String name, @RequestParam(defaultValue = "") String pagina) {
        var place = desk.require(dossier, name).place();
        var others =
                Desk.uuid(pagina).map(page -> presences.others(place, page)).orElse(java.util.List.of());
        return ResponseEntity.ok(new Around(latest(place.key()), others));
    }

    /// A page asks whether a sheet, left on the device by an accident, had come in after all.
    @PostMapping(path = "/tekst/{dossier}/{name}/bekend", produces = "application/json")
    public ResponseEntity<?> known(
            @PathVariable String dossier, @PathVariable String name, @RequestParam(defaultValue = "") String sleutel) {
        var key = desk.require(dossier, name).place().key();
        return ResponseEntity.ok(Map.of(
                "known",
                Desk.uuid(sleutel).filter(it -> texts.hasTaken(key, it)).isPresent()));
    }

    record Around(int version, java.util.List<String> others) {}

    /// What a page learns of its save.
    ///
    /// @param own the ground for who typed on meanwhile
    /// @param same the text says just what was handed in
    /// @param html the text for the editor, where it says something else
    record Taken(
            int version,
            String own,
            String saved,
            String receipt,
            boolean same,
            String text,
            String html,
            int doubled) {
        static Taken of(Saving saving, String handed, LocalDate today) {
            var version = saving.version();
            boolean same = version.says(handed);
            return new Taken(
                    version.number(),
                    saving.own().toString(),
                    Dates.saved(version.savedAt(), today),
                    Paper.receipt(version),
                    same,
                    same ? "" : version.text(),
                    same ? "" : Markup.of(version.text()).editableHtml(),
                    version.clashes().size());
        }
    }

    private int latest(SectionKey key) {
        return texts.find(key).map(nl.koers.writing.Version::number).orElse(0);
    }

    private Message choose(Place place, String clash, String typed, String seen) {
        var choice = Arrays.stream(Choice.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
        if (choice.isEmpty()) {
            return Message.refused("writing.both.choose-first");
        }
        return switch (settling.settle(place, clash, choice.get(), seen)) {
            case Settled.Chosen _ -> Message.done("writing.both.settled");
            case Settled.Already _ -> Message.done("writing.both.settled-already");
            case Settled.ChangedMeanwhile _ -> Message.refused("writing.both.changed-meanwhile");
        };
    }

    private static Sheet sheet(String base, String text, String key) {
        return new Sheet(text, Ground.typed(base), Desk.uuid(key).orElse(null));
    }
}
