package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.SAMIRA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.koers.demo.Persona;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What stays on a device because it did not come in: told, given back, and never to somebody else.
@DisplayName("Tekst die op het apparaat bleef")
class LeftJourney extends Journey {
    @Autowired
    private Dossiers.Tools tools;

    @Test
    @DisplayName("R91 · is iets intussen al gedaan, dan staan de woorden die te laat kwamen er nog, ook bij Mijn werk")
    void came_too_late() {
        var invitation = "/opr/" + Dossiers.own(Chapter.BEGUN, tools) + "/uitnodiging";
        var samira = window(SAMIRA);
        var first = samira.context().newPage();
        for (var page : new Page[] {samira, first}) {
            page.navigate(invitation);
            page.getByText("Wij kunnen toch niet komen").click();
        }
        reason(samira).fill("Onze directeur is ziek.");
        reason(first).fill("Wij kunnen die dag niet.");
        press(first, "Trek");
        assertThat(first.locator("form[action$='/terugtrekken']")).hasCount(0);
        press(samira, "Trek");
        assertThat(samira.locator("form[action$='/terugtrekken']")).hasCount(0);
        assertThat(left(samira)).containsText("Onze directeur is ziek.");
        samira.navigate("/mijn-werk");
        assertThat(left(samira)).containsText("Onze directeur is ziek.");
        press(samira, "Gooi weg");
        assertThat(left(samira)).not().isVisible();
        samira.reload();
        assertThat(left(samira)).not().isVisible();
    }

    @Test
    @DisplayName("R91 · zet je oude tekst terug nadat een ander schreef, dan blijven de woorden van beiden staan")
    void two_writers() {
        var preparation = "/opr/" + Dossiers.own(Chapter.AGREED, tools) + "/voorbereiding";
        var fatma = window(FATMA);
        fatma.navigate(preparation);
        role(fatma).fill("Leidt het gesprek met de studenten.");
        var again = fatma.context().newPage();
        fatma.close();
        var hugo = window(HUGO);
        hugo.navigate(preparation);
        role(hugo).fill("Bewaakt de tijd.");
        Form.on(hugo, "/rollen").send();
        again.navigate(preparation);
        assertThat(role(again)).hasValue("Bewaakt de tijd.");
        press(again.locator("form[action$='/rollen']"), "Zet mijn tekst terug");
        assertThat(role(again)).hasValue("Leidt het gesprek met de studenten.");
        Form.on(again, "/rollen").send();
        assertThat(role(again))
                .hasValue(Pattern.compile("Bewaakt de tijd\\.\\s+Leidt het gesprek met de studenten\\."));
    }

    @Test
    @DisplayName("R91 · wie uitlogt, hoort eerst dat er nog tekst staat; daarna alleen hoeveel, en hoe die weg gaat")
    void logging_out() {
        var samira = questions(SAMIRA);
        question(samira).fill("Wat durven wij niet te vragen?");
        var again = samira.context().newPage();
        samira.close();
        again.navigate("/mijn-gegevens");
        assertThat(again.locator("[data-leaving]")).isVisible();
        again.locator("form[action='/uitloggen'] button").click();
        assertThat(again.locator("[data-stayed]")).containsText("nog op dit apparaat staan: 1");
        assertThat(again.locator("body")).not().containsText("Wat durven wij niet te vragen?");
        press(again, "Gooi weg");
        assertThat(again.locator("[data-stayed]")).containsText("Weggegooid");
        again.navigate("/inloggen");
        again.locator("form[action$='/samira'] button").click();
        again.navigate("/mijn-gegevens");
        assertThat(again.locator("h1")).isVisible();
        assertThat(again.locator("[data-leaving]")).not().isVisible();
    }

    @Test
    @DisplayName("R91 · kan het apparaat niets onthouden, dan zegt de pagina dat ook, en wat te doen")
    void a_full_device() {
        var samira = questions(SAMIRA);
        samira.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('vol') } }");
        samira.context().setOffline(true);
        question(samira).fill("Past dit nog?");
        form(samira).locator("button:not([type='button'])").click();
        var state = form(samira).locator("[data-state]");
        assertThat(state).containsText("dit apparaat kan je woorden niet bewaren");
        assertThat(state.locator("p")).isFocused();
    }

    @Test
    @DisplayName("R90, R91 · logt een ander in, dan verstuurt de oude pagina niets en leest die ander niets")
    void somebody_else() {
        var samira = questions(SAMIRA);
        samira.navigate(samira.url().replaceFirst("/programma.*", "/reflectie/PAST"));
        var fatma = samira.context().newPage();
        fatma.navigate("/inloggen");
        fatma.locator("form[action$='/fatma'] button").click();
        assertThat(fatma.locator("h1")).isVisible();
        Form.paper(samira).fill("tekst", "Alleen voor mij.");
        press(samira, "Bewaar dit deel");
        var state = samira.locator("form[data-paper] [data-state]");
        assertThat(state).containsText("iemand anders ingelogd");
        press(samira, "Bewaar dit deel");
        assertThat(state).containsText("iemand anders ingelogd");
        samira.evaluate("document.querySelector('form[data-paper]').submit()");
        assertThat(samira.locator("form[data-paper]")).hasCount(0);
        assertThat(samira.locator("body")).not().containsText("Alleen voor mij.");
    }

    private Page questions(Persona persona) {
        var page = window(persona);
        var review = page.locator("li, tr")
                .filter(new Locator.FilterOptions().setHasText("Peer review Rijn"))
                .locator("a[href^='/opr/']")
                .first()
                .getAttribute("href");
        page.navigate(review.substring(0, "/opr/".length() + 36) + "/programma/vragen");
        return page;
    }

    private static Locator form(Page page) {
        return page.locator("form[action$='/programma/vragen']");
    }

    private static Locator question(Page page) {
        return form(page).locator("textarea");
    }

    private static Locator reason(Page page) {
        return page.locator("form[action$='/terugtrekken'] textarea");
    }

    private static Locator role(Page page) {
        return page.locator("form[action$='/rollen'] textarea").first();
    }

    private static Locator left(Page page) {
        return page.locator("[data-left]");
    }

    private static void press(Locator within, String button) {
        within.locator("button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
    }
}
