package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.PETRA;

import nl.koers.demo.Persona;

/// One peer review as its people walk through it.
///
/// @param address of the review, such as `/opr/0193…`
record Dossier(Journey people, String address) {

    /// The form on a page of the review that is sent to this place in it; with an empty place, the first form.
    Form at(Persona who, String path, String action) {
        var page = people.window(who);
        page.navigate(address + path);
        return action.isEmpty() ? new Form(page.locator("main form").first()) : Form.on(page, address + action);
    }

    /// The paper on a page of the review.
    Form paperAt(Persona who, String path) {
        at(who, path, "");
        return Form.paper(people.window(who));
    }

    void nothingFor(Persona who, String path) {
        var page = people.window(who);
        page.navigate(address + path);
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    /// The mornings between are told to everybody there is, and other tests left hundreds of people.
    void itBecomes(String day) {
        var petra = people.window(PETRA);
        petra.setDefaultTimeout(60_000);
        petra.navigate("/demonstratie");
        new Form(petra.locator("form:has([name='dag'])")).fill("dag", day).send();
    }
}
