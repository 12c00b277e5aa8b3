package nl.koers.register.web;

import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnerships;
import nl.koers.register.ThemeNames;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.partners.PlacingProfile;
import nl.koers.register.internal.partners.ProfileTexts;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.writing.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The coordinator writes the profile, chooses its themes and places it (R36).
@Controller
class ProfileController {
    private final Partnerships partnerships;
    private final ThemeNames themes;
    private final ProfileTexts profiles;
    private final PlacingProfile placing;

    ProfileController(Partnerships partnerships, ThemeNames themes, ProfileTexts profiles, PlacingProfile placing) {
        this.partnerships = partnerships;
        this.themes = themes;
        this.profiles = profiles;
        this.placing = placing;
    }

    @GetMapping("/partnerschappen/{id}/profiel")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var asked = Addresses.partnership(id);
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), asked));
        var partnership = partnerships.require(asked);
        model.addAttribute(
                "page",
                new ProfilePage(
                        partnership,
                        profiles.paper(partnership),
                        partnership.themes(),
                        themes.here(),
                        Refusals.none()));
        return "register/web/profile";
    }

    @PostMapping("/partnerschappen/{id}/profiel")
    public String place(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String sleutel,
            @RequestParam(defaultValue = "") Set<String> theme,
            Model model,
            RedirectAttributes next) {
        var asked = Addresses.partnership(id);
        return switch (placing.place(asked, Sheet.typed(base, tekst, sleutel), theme)) {
            case PLACED -> {
                Message.done("register.profile.saved").on(next);
                yield "redirect:" + Addresses.of(asked);
            }
            case CHOOSE_FIRST -> {
                var partnership = partnerships.require(asked);
                model.addAttribute(
                        "page",
                        new ProfilePage(
                                partnership,
                                profiles.paper(partnership),
                                theme,
                                themes.here(),
                                Refusals.of("tekst", "register.profile.choose-first")));
                yield "register/web/profile";
            }
        };
    }
}
