package nl.koers.search.web;

import nl.koers.search.Searching;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Search, for anyone: whoever did not log in searches what anyone may read.
@Controller
class SearchController {
    private final Searching searching;

    SearchController(Searching searching) {
        this.searching = searching;
    }

    @GetMapping("/zoeken")
    @Transactional(readOnly = true)
    public String show(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", new SearchPage(q.strip(), searching.find(q)));
        return "search/web/search";
    }
}
