package nl.koers.publicsite.web;

import nl.koers.qualityframework.QualityFrameworks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The procedure of the peer review step by step, and who reads what in it, for anyone (R45).
@Controller
class ProcedureController {
    private final QualityFrameworks frameworks;

    ProcedureController(QualityFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/werkwijze")
    String show(Model model) {
        model.addAttribute("page", new ProcedurePage(frameworks.procedure()));
        return "publicsite/web/procedure";
    }
}
