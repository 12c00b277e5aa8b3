package nl.koers.writing.web;

import nl.koers.access.NoSuchThing;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Earlier versions of a text, for its writers: all of them, any two beside each other, and back to one.
@Controller
class VersionsController {
    private final Desk desk;
    private final Texts texts;

    VersionsController(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// @param voor shows the versions before this number; empty for the newest
    @GetMapping("/tekst/{dossier}/{name}/versies")
    @Transactional(readOnly = true)
    public String all(
            @PathVariable String dossier,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String voor,
            Model model) {
        var place = desk.require(dossier, name).place();
        int before = number(voor) == 0 ? Integer.MAX_VALUE : number(voor);
        model.addAttribute("page", VersionsPage.of(place, texts.lines(place.key(), before, VersionsPage.AT_ONCE + 1)));
        return "writing/web/versions";
    }

    /// @param met number of the version to compare with; empty for the one before
    /// @param nummer the same, typed instead of chosen; empty for what was chosen
    @GetMapping("/tekst/{dossier}/{name}/versies/{number}")
    @Transactional(readOnly = true)
    public String one(
            @PathVariable String dossier,
            @PathVariable String name,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String met,
            @RequestParam(defaultValue = "") String nummer,
            Model model) {
        var place = desk.require(dossier, name).place();
        var key = place.key();
        var asked = texts.version(key, number(number)).orElseThrow(NoSuchThing::new);
        int newest = texts.find(key).orElseThrow().number();
        boolean wrong = !nummer.isBlank() && (number(nummer.strip()) < 1 || number(nummer.strip()) > newest);
        int with = nummer.isBlank() || wrong ? number(met) : number(nummer.strip());
        var other = texts.version(key, with == 0 ? asked.number() - 1 : with);
        NoSuchThing.unless(with == 0 || other.isPresent());
        var ends = texts.sittings(key, VersionsPage.PAUSE, VersionPage.MOST);
        var refusals = wrong ? Refusals.of("nummer", "writing.version.no-such", newest) : Refusals.none();
        model.addAttribute("page", VersionPage.of(place, asked, other, ends, newest, nummer, refusals));
        return "writing/web/version";
    }

    /// @param gezien the newest version when the writer chose
    @PostMapping("/tekst/{dossier}/{name}/versies/{number}/terug")
    public String back(
            @PathVariable String dossier,
            @PathVariable String name,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes next) {
        var place = desk.require(dossier, name).place();
        NoSuchThing.unless(place.writable());
        texts.restore(place.key(), place.audience(), number(number), number(gezien));
        Message.done("writing.versions.restored", number(number)).on(next);
        return "redirect:" + place.page();
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
