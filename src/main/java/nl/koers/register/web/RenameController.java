package nl.koers.register.web;

import com.fasterxml.uuid.Generators;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Renaming;
import nl.koers.register.web.RenamePage.Typed;
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

/// The Platform gives a partnership another name (R53).
@Controller
class RenameController {
    private final Partnerships partnerships;
    private final Renaming renaming;
    private final Entries entries;

    RenameController(Partnerships partnerships, Renaming renaming, Entries entries) {
        this.partnerships = partnerships;
        this.renaming = renaming;
        this.entries = entries;
    }

    @GetMapping("/partnerschappen/{id}/naam")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var partnership = going(id);
        var fresh = Generators.timeBasedEpochRandomGenerator().generate().toString();
        var typed = new Typed(fresh, partnership.name(), partnership.shortName(), "", "");
        return page(partnership, typed, Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/naam")
    @Transactional
    public String rename(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String kort,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes next) {
        var partnership = going(id);
        var typed = new Typed(vorm, naam, kort, dag, reden);
        var on = Days.day(dag);
        if (on.isEmpty()) {
            return page(partnership, typed, Refusals.of("dag", "register.no-day"), model);
        }
        var broken = renaming.rename(Days.id(vorm), partnership.id(), naam, kort, on.get(), reden);
        if (broken.isEmpty()) {
            Message.done("register.rename.done", naam.strip()).on(next);
            return "redirect:" + Addresses.of(partnership.id());
        }
        return page(
                partnership,
                typed,
                Changing.refusals(broken, entries.of(partnership.id()).named()),
                model);
    }

    private Partnership going(String id) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var partnership = partnerships.require(Addresses.partnership(id));
        NoSuchThing.unless(!partnership.isEnded());
        return partnership;
    }

    private static String page(Partnership partnership, Typed typed, Refusals refusals, Model model) {
        model.addAttribute("page", new RenamePage(partnership, typed, refusals));
        return "register/web/rename";
    }
}
