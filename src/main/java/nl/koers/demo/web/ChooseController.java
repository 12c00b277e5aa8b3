package nl.koers.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.koers.demo.Personas;
import nl.koers.people.People;
import nl.koers.people.SignIn;
import nl.koers.people.SignInDoor;
import nl.koers.register.Partnerships;
import nl.koers.ui.Onward;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Becoming a persona with one click.
@Controller
@Profile("demo | test")
class ChooseController implements SignInDoor {
    private final People people;
    private final Partnerships partnerships;
    private final SignIn signIn;

    ChooseController(People people, Partnerships partnerships, SignIn signIn) {
        this.people = people;
        this.partnerships = partnerships;
        this.signIn = signIn;
    }

    @Override
    @Transactional(readOnly = true)
    public String show(Onward onward, Model model) {
        var places = partnerships.all();
        var known =
                people.all(Personas.ALL.stream().map(persona -> persona.id()).toList());
        List<ChoosePage.Choice> choices = Personas.ALL.stream()
                .map(persona -> ChoosePage.Choice.of(persona, known, places))
                .toList();
        model.addAttribute("page", new ChoosePage(choices, onward));
        return "demo/web/choose";
    }

    @PostMapping("/inloggen/{key}")
    public ModelAndView become(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        return signIn.as(Personas.require(key).id(), Onward.from(request), request, response);
    }
}
