package nl.koers.register.web;

import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnerships;
import nl.koers.register.ThemeNames;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.partners.WritingProfile;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The coordinator writes the profile and chooses its themes (R36).
@Controller
class ProfileController {
    private final Partnerships partnerships;
    private final ThemeNames themes;
    private final WritingProfile writing;

    ProfileController(Partnerships partnerships, ThemeNames themes, WritingProfile writing) {
        this.partnerships = partnerships;
        this.themes = themes;
        this.writing = writing;
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
                        partnership, partnership.profile(), partnership.themes(), themes.here(), Refusals.none()));
        return "register/web/profile";
    }

    @PostMapping("/partnerschappen/{id}/profiel")
    public String save(
            @PathVariable String id,
            @RequestParam String before,
            @RequestParam String profile,
            @RequestParam(defaultValue = "") Set<String> theme,
            Model model,
            RedirectAttributes next) {
        var asked = Addresses.partnership(id);
        return switch (writing.save(asked, before, profile, theme)) {
            case SAVED -> {
                Message.done("register.profile.saved").on(next);
                yield "redirect:" + Addresses.of(asked);
            }
            case CHANGED_MEANWHILE -> {
                var refusals = Refusals.of("profile", "register.profile.changed");
                model.addAttribute(
                        "page", new ProfilePage(partnerships.require(asked), profile, theme, themes.here(), refusals));
                yield "register/web/profile";
            }
        };
    }
}
