package nl.koers.people.web;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.internal.accounts.ProgramKeys;
import nl.koers.people.internal.accounts.ProgramKeys.Made;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Someone lets a program read along, and stops that: own keys only.
@Controller
class KeysController {
    private static final String HERE = "/mijn-gegevens/sleutels";

    private final ProgramKeys keys;

    KeysController(ProgramKeys keys) {
        this.keys = keys;
    }

    @GetMapping(HERE)
    String show(Model model) {
        return page("", "", Refusals.none(), model);
    }

    /// The key stands in the answer itself and nowhere else: not in an address, not in the session.
    @PostMapping(HERE)
    String make(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(required = false) @Nullable UUID vorm,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        var name = naam.strip();
        if (name.isEmpty()) {
            return page(name, "", Refusals.of("naam", "people.key.no-name"), model);
        }
        if (name.length() > ProgramKeys.LONGEST_NAME) {
            return page(name, "", Refusals.of("naam", "people.key.long-name", ProgramKeys.LONGEST_NAME), model);
        }
        return switch (keys.make(me(), name, vorm == null ? UUID.randomUUID() : vorm)) {
            case Made.Key(var secret) -> {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                yield page("", secret, Refusals.none(), model);
            }
            case Made.Enough _ -> page(name, "", Refusals.of("naam", "people.key.enough", ProgramKeys.MOST), model);
            case Made.Before(var before) -> page("", "", Refusals.of("naam", "people.key.before", before), model);
        };
    }

    @PostMapping(HERE + "/{id}/weg")
    String takeBack(@PathVariable UUID id, RedirectAttributes next) {
        var name = keys.takeBack(me(), id).orElseThrow(NoSuchThing::new);
        Message.done("people.key.gone", name).on(next);
        return "redirect:" + HERE;
    }

    private String page(String typed, String made, Refusals refusals, Model model) {
        model.addAttribute("page", new KeysPage(keys.of(me()), typed, made, refusals));
        return "people/web/keys";
    }

    private static PersonId me() {
        return Acting.viewer().requirePerson();
    }
}
