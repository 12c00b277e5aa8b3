package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.SAMIRA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Twee mensen van Rijn schrijven aan hetzelfde deel")
class ReflectionJourney extends Journey {

    @Test
    @DisplayName(
            "R91 · veranderen zij dezelfde alinea, dan staan beide er; een van hen kiest, en de andere blijft te vinden; wie er niets mee te maken heeft, vindt niets (R90)")
    void both_words_stay() {
        var samira = atPart(window(SAMIRA), "PRESENT");
        Form.paper(samira).fill("tekst", "Wij staan er goed voor.").send("Bewaar dit deel");
        var fatma = atPart(phone(FATMA), "PRESENT");

        Form.paper(samira).fill("tekst", "Wij staan er heel goed voor.").send("Bewaar dit deel");
        Form.paper(fatma)
                .fill("tekst", "Wij staan er nog niet overal goed voor.")
                .send("Bewaar dit deel");
        assertThat(fatma.locator("[name='tekst']"))
                .hasValue("Wij staan er heel goed voor.\n\nWij staan er nog niet overal goed voor.");
        assertThat(fatma.locator("fieldset legend")).hasText("Alinea 1 staat dubbel");
        assertThat(fatma.locator("mark")).hasText(new String[] {"heel ", "nog niet overal "});

        fatma.getByLabel("Houd de alinea van Samira").check();
        press(fatma, "Zet deze keuze in de tekst");
        assertThat(fatma.locator("[name='tekst']")).hasValue("Wij staan er heel goed voor.");
        click(fatma, "Eerdere versies");
        assertThat(fatma.locator("main")).containsText("Gekozen tussen twee alinea's");
        fatma.locator("main summary").first().click();
        fatma.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Versie 3"))
                .click();
        assertThat(fatma.locator("ins")).hasText("Wij staan er nog niet overal goed voor.");
        press(fatma, "Zet versie 3 terug");
        assertThat(fatma.locator("[name='tekst']"))
                .hasValue("Wij staan er heel goed voor.\n\nWij staan er nog niet overal goed voor.");

        var mees = window(MEES);
        mees.navigate(samira.url());
        assertThat(mees.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    @Test
    @DisplayName("R91 · zonder te bewaren: de pagina bewaart zelf, en wat een ander schrijft komt erbij te staan")
    void saves_by_itself() {
        var samira = atPart(window(SAMIRA), "FUTURE");
        var fatma = atPart(window(FATMA), "FUTURE");
        Form.paper(samira).fill("tekst", "Over drie jaar leren we samen.");
        assertThat(samira.locator("[data-state]")).containsText("Bewaard om");
        Form.paper(fatma).fill("tekst", "Elke school doet mee.");
        assertThat(fatma.locator("[name='tekst']")).hasValue("Over drie jaar leren we samen.\n\nElke school doet mee.");
        assertThat(samira.locator("[name='tekst']"))
                .hasValue(
                        "Over drie jaar leren we samen.\n\nElke school doet mee.",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions().setTimeout(40_000));
        assertThat(samira.locator("[data-others]")).containsText("Fatma", within(40));
    }

    @Test
    @DisplayName("R91 · valt de verbinding weg of gaat het venster dicht, dan geeft het apparaat de woorden terug")
    void the_device_keeps_what_the_server_has_not() {
        var samira = atPart(window(SAMIRA), "ISSUES");
        samira.context().setOffline(true);
        Form.paper(samira).fill("tekst", "Hoe leren begeleiders van elkaar?");
        assertThat(samira.locator("[data-state]")).containsText("Bewaard op dit apparaat");
        samira.context().setOffline(false);
        assertThat(samira.locator("[data-state]")).containsText("Bewaard om");

        samira.context().setOffline(true);
        Form.paper(samira).fill("tekst", "Hoe leren begeleiders elke week van elkaar?");
        assertThat(samira.locator("[data-state]")).containsText("Bewaard op dit apparaat");
        var again = samira.context().newPage();
        samira.close();
        again.context().setOffline(false);
        atPart(again, "ISSUES");
        assertThat(again.getByText("Er staat nog tekst van jou op dit apparaat"))
                .isVisible();
        press(again, "Zet mijn tekst terug");
        assertThat(again.locator("[name='tekst']")).hasValue("Hoe leren begeleiders elke week van elkaar?");
        assertThat(again.getByText("Er staat nog tekst van jou op dit apparaat"))
                .not()
                .isVisible();
    }

    @Test
    @DisplayName("R91 · is de sessie voorbij, dan log je in een ander venster weer in en gaat het bewaren verder")
    void signs_in_again_in_place() {
        var samira = atPart(window(SAMIRA), "PAST");
        samira.context().clearCookies();
        Form.paper(samira).fill("tekst", "Wij begonnen in 2009 met vier scholen.");
        assertThat(samira.locator("[data-state]")).containsText("Je bent uitgelogd");
        var door = samira.context().newPage();
        door.navigate("/inloggen/venster");
        door.locator("form[action$='/samira'] button").click();
        assertThat(door.locator("main")).containsText("weer ingelogd");
        assertThat(samira.locator("[data-state]")).containsText("Bewaard om", within(60));
        samira.reload();
        assertThat(samira.locator("[name='tekst']")).hasValue("Wij begonnen in 2009 met vier scholen.");
    }

    @Test
    @DisplayName("R91 · wat je nog typt nadat je een keuze verstuurde, biedt de volgende pagina aan")
    void typed_after_sending() {
        var samira = atPart(window(SAMIRA), "ISSUES");
        Form.paper(samira).fill("tekst", "Wat leren wij hiervan?");
        samira.route("**/zelf", Route::abort);
        samira.evaluate("""
                () => {
                  const form = document.querySelector('form[data-paper]'), area = form.elements.tekst
                  const act = Object.assign(document.createElement('button'), { name: 'kies', value: 'geen' })
                  form.append(act)
                  form.requestSubmit(act)
                  area.value += '\\n\\nEn wie leert mee?'
                  area.dispatchEvent(new Event('input'))
                }""");
        assertThat(samira.locator("[data-back] pre")).containsText("En wie leert mee?");
        samira.unroute("**/zelf");
        press(samira, "Zet mijn tekst terug");
        assertThat(samira.locator("[name='tekst']")).hasValue("Wat leren wij hiervan?\n\nEn wie leert mee?");
    }

    private static ContainsTextOptions within(int seconds) {
        return new ContainsTextOptions().setTimeout(seconds * 1000.0);
    }

    private static Page atPart(Page page, String part) {
        page.navigate("/mijn-werk");
        var review = page.locator("li, tr")
                .filter(new Locator.FilterOptions().setHasText("Peer review Rijn"))
                .locator("a[href^='/opr/']")
                .first()
                .getAttribute("href");
        page.navigate(review.substring(0, "/opr/".length() + 36) + "/reflectie/" + part);
        return page;
    }
}
