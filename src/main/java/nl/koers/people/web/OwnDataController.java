package nl.koers.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.CorrectingName;
import nl.koers.people.Function;
import nl.koers.people.Person.Affiliation;
import nl.koers.people.internal.Leaving;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Own data: all of it on a page, as a file to take along, and the own name to correct (R93).
@Controller
class OwnDataController {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final OwnData own;
    private final CorrectingName correcting;
    private final Leaving leaving;

    OwnDataController(OwnData own, CorrectingName correcting, Leaving leaving) {
        this.leaving = leaving;
        this.own = own;
        this.correcting = correcting;
    }

    @GetMapping("/mijn-gegevens/alles")
    @Transactional(readOnly = true)
    public String all(Model model) {
        model.addAttribute("page", own.of(me()));
        return "people/web/owndata";
    }

    @GetMapping("/mijn-gegevens/alles.json")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> json() {
        return file("koers-mijn-gegevens.json", "application/json", JSON.writeValueAsBytes(own.whole(me())));
    }

    @GetMapping("/mijn-gegevens/alles.html")
    @Transactional(readOnly = true)
    public String html(Model model, HttpServletResponse response) {
        model.addAttribute("own", own.whole(me()));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"koers-mijn-gegevens.html\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return "people/web/owndatafile";
    }

    @PostMapping("/mijn-gegevens/naam")
    public String name(@RequestParam(defaultValue = "") String naam, RedirectAttributes next) {
        NoSuchThing.unless(Acting.viewer().isSignedIn());
        (switch (correcting.correct(naam)) {
                    case CorrectingName.Outcome.Corrected(var name) -> Message.done("people.data.corrected", name);
                    case CorrectingName.Outcome.Empty _ -> Message.refused("people.data.name-empty");
                    case CorrectingName.Outcome.TooLong _ ->
                        Message.refused("people.data.name-long", CorrectingName.LONGEST);
                })
                .on(next);
        return "redirect:/mijn-gegevens";
    }

    @PostMapping("/mijn-gegevens/niet-meer")
    public String leave(
            @RequestParam(defaultValue = "") String partnerschap,
            @RequestParam(defaultValue = "") String functie,
            RedirectAttributes next) {
        NoSuchThing.unless(Acting.viewer().isSignedIn());
        (switch (leaving.leave(affiliation(partnerschap, functie))) {
                    case LEFT -> Message.done("people.data.left");
                    case COORDINATES -> Message.refused("people.data.coordinates");
                })
                .on(next);
        return "redirect:/mijn-gegevens";
    }

    private static Affiliation affiliation(String partnership, String function) {
        try {
            return new Affiliation(new PartnershipId(UUID.fromString(partnership)), Function.valueOf(function));
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    private static PersonId me() {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        return viewer.requirePerson();
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
