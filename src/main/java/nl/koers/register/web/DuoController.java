package nl.koers.register.web;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.duo.EditionConcepts;
import nl.koers.register.internal.duo.Editions;
import nl.koers.register.internal.duo.RefreshingRegister;
import nl.koers.register.internal.duo.RefreshingRegister.Applied;
import nl.koers.register.internal.duo.RefreshingRegister.Sent;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Staff of the Platform refresh the register from DUO's files: send, look, apply, undo (R57).
@Controller
class DuoController {
    private static final String HERE = "redirect:/register/duo";

    private final RefreshingRegister refreshing;
    private final EditionConcepts concepts;
    private final Editions editions;
    private final DossierRecord record;

    DuoController(RefreshingRegister refreshing, EditionConcepts concepts, Editions editions, DossierRecord record) {
        this.refreshing = refreshing;
        this.concepts = concepts;
        this.editions = editions;
        this.record = record;
    }

    @GetMapping("/register/duo")
    @Transactional(readOnly = true)
    public String show(Model model) {
        return page(Refusals.none(), model);
    }

    @PostMapping("/register/duo")
    @Transactional
    public String send(
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next)
            throws IOException {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        var sent = SentFile.of(file);
        if (!sent.refused().isEmpty()) {
            return page(Refusals.of("file", sent.refused()), model);
        }
        return switch (refreshing.send(sent.name(), sent.bytes())) {
            case Sent.Waits(var concept) -> HERE + "/klaar/" + concept;
            case Sent.Refused(var because) ->
                page(Refusals.of("file", "register.duo.refused", sent.name(), because), model);
        };
    }

    @PostMapping("/register/duo/klaar/{waiting}/overnemen")
    public String apply(
            @PathVariable("waiting") String concept,
            @RequestParam(defaultValue = "-1") int gezien,
            RedirectAttributes next) {
        return switch (refreshing.apply(Addresses.uuid(concept), gezien)) {
            case Applied.Done(var edition, var refresh) -> {
                Message.done("register.duo.applied", refresh.rows()).on(next);
                yield HERE + "/" + edition;
            }
            case Applied.ChangedMeanwhile _ -> {
                Message.refused("register.duo.changed-meanwhile").on(next);
                yield HERE + "/klaar/" + concept;
            }
            case Applied.NotStored(var because) -> {
                Message.refused("register.duo.not-stored", because).on(next);
                yield HERE + "/klaar/" + concept;
            }
        };
    }

    @PostMapping("/register/duo/klaar/{waiting}/weg")
    public String throwAway(@PathVariable("waiting") String concept, RedirectAttributes next) {
        refreshing.throwAway(Addresses.uuid(concept));
        Message.done("register.duo.thrown-away").on(next);
        return HERE;
    }

    @PostMapping("/register/duo/{edition}/terugdraaien")
    public String undo(@PathVariable String edition, RedirectAttributes next) {
        (refreshing.undo(Addresses.uuid(edition))
                        ? Message.done("register.duo.undone")
                        : Message.refused("register.duo.not-the-last"))
                .on(next);
        return HERE;
    }

    private String page(Refusals refusals, Model model) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        var waiting = concepts.all();
        var applied = editions.all();
        var who = new HashMap<Map.Entry<UUID, String>, String>();
        var asked = java.util.stream.Stream.concat(
                        waiting.stream().map(EditionConcepts.Concept::id),
                        applied.stream().map(Editions.Edition::id))
                .toList();
        record.since(asked, Instant.EPOCH).forEach(it -> who.put(Map.entry(it.dossier(), it.act()), it.byName()));
        model.addAttribute("page", new DuoPage(waiting, applied, editions.last().orElse(null), who, refusals));
        return "register/web/duo";
    }
}
