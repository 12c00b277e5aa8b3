package nl.koers.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.koers.demo.Personas;
import nl.koers.people.People;
import nl.koers.people.SignIn;
import nl.koers.register.Partnerships;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Becoming a persona with one click.
@Controller
@Profile("demo | test")
class ChooseController {
    private final People people;
    private final Partnerships partnerships;
    private final SignIn signIn;

    ChooseController(People people, Partnerships partnerships, SignIn signIn) {
        this.people = people;
        this.partnerships = partnerships;
        this.signIn = signIn;
    }

    @GetMapping("/inloggen")
    @Transactional(readOnly = true)
    public String choose(Model model) {
        var places = partnerships.all();
        var known =
                people.all(Personas.ALL.stream().map(persona -> persona.id()).toList());
        List<ChoosePage.Choice> choices = Personas.ALL.stream()
                .map(persona -> ChoosePage.Choice.of(persona, known, places))
                .toList();
        model.addAttribute("page", new ChoosePage(choices));
        return "demo/web/choose";
    }

    @PostMapping("/inloggen/{key}")
    public String become(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        signIn.as(Personas.require(key).id(), request, response);
        return "redirect:/mijn-werk";
    }
}
