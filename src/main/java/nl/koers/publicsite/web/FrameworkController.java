package nl.koers.publicsite.web;

import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.QualityFrameworks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The framework for anyone (R45): all versions, one as a whole, one waarborg, and an address for each element.
@Controller
class FrameworkController {
    private final QualityFrameworks frameworks;

    FrameworkController(QualityFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/kwaliteitskader")
    String all(Model model) {
        model.addAttribute("versions", frameworks.all());
        return "publicsite/web/frameworks";
    }

    @GetMapping("/kwaliteitskader/{version}")
    String whole(@PathVariable String version, Model model) {
        model.addAttribute("version", frameworks.require(version));
        return "publicsite/web/framework";
    }

    /// A waarborg by its code; the code of an element leads to its place on the page of its waarborg.
    @GetMapping("/kwaliteitskader/{version}/{code}")
    String part(@PathVariable String version, @PathVariable String code, Model model) {
        var framework = frameworks.require(version);
        var holder = framework.waarborgOf(code);
        if (holder.isPresent()) {
            return "redirect:/kwaliteitskader/" + version + "/" + holder.get().code() + "#" + code;
        }
        model.addAttribute("version", framework);
        model.addAttribute("waarborg", framework.waarborg(code).orElseThrow(NoSuchThing::new));
        return "publicsite/web/guarantee";
    }
}
