package nl.koers.qualityculture.web;

import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An ambition of a partnership, read and written out (R44).
@Controller
class AmbitionController {
    private final AmbitionRows rows;
    private final AmbitionPages pages;
    private final QualityDesk desk;

    AmbitionController(AmbitionRows rows, AmbitionPages pages, QualityDesk desk) {
        this.rows = rows;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/partnerschappen/{id}/ambities/{ambition}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String ambition, Model model) {
        var partnership = desk.readable(id);
        model.addAttribute("page", pages.page(partnership, rows.require(partnership, QualityDesk.uuid(ambition))));
        return "qualityculture/web/ambition";
    }

    @GetMapping("/partnerschappen/{id}/ambities/{ambition}/tekst/{part}")
    @Transactional(readOnly = true)
    public String write(
            @PathVariable String id, @PathVariable String ambition, @PathVariable String part, Model model) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(ambition));
        var asked = AmbitionPart.at(part).orElseThrow(NoSuchThing::new);
        model.addAttribute("page", pages.paper(partnership, it, asked));
        return "qualityculture/web/ambitiontext";
    }
}
