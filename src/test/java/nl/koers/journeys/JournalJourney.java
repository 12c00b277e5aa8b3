package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.SAMIRA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Short texts: the questions of the host about its own practice.
@DisplayName("Rijn schrijft vragen voor de dag")
class JournalJourney extends Journey {
    private static final String LEFT = "[data-back]:not([hidden])";

    @Test
    @DisplayName("R91 · zonder verbinding blijft de pagina staan; daarna telt dezelfde vraag één keer")
    void without_connection() {
        var samira = questions(window(SAMIRA));
        samira.context().setOffline(true);
        write(samira, "Hoe kiezen wij wie er meekijkt?");
        button(samira).click();
        assertThat(state(samira)).containsText("geen verbinding");
        assertThat(state(samira).locator("p")).isFocused();
        samira.context().setOffline(false);
        button(samira).click();
        assertThat(asked(samira, "Hoe kiezen wij wie er meekijkt?")).hasCount(1);
        assertThat(samira.locator(LEFT)).not().isVisible();
        samira.reload();
        assertThat(samira.locator(LEFT)).not().isVisible();
    }

    @Test
    @DisplayName(
            "R91 · komt alleen het antwoord niet aan, dan telt opnieuw versturen één keer, ook uit een nieuw venster")
    void an_answer_that_got_lost() {
        var samira = questions(window(SAMIRA));
        var lost = new AtomicInteger();
        samira.route("**/programma/vragen", route -> {
            if (route.request().method().equals("POST") && lost.getAndIncrement() == 0) {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
        write(samira, "Wie leert het meest van dit bezoek?");
        button(samira).click();
        assertThat(state(samira)).containsText("geen verbinding");
        button(samira).click();
        assertThat(asked(samira, "Wie leert het meest van dit bezoek?")).hasCount(1);
        assertThat(samira.locator("main")).containsText("Dit had je al verstuurd. Het telt één keer.");

        lost.set(0);
        write(samira, "Wat wil een student hier kwijt?");
        button(samira).click();
        assertThat(state(samira)).containsText("geen verbinding");
        var again = samira.context().newPage();
        samira.close();
        questions(again);
        assertThat(asked(again, "Wat wil een student hier kwijt?")).hasCount(1);
        assertThat(again.locator(LEFT)).not().isVisible();
    }

    @Test
    @DisplayName(
            "R91 · gaat de laptop dicht, dan geeft het apparaat de woorden terug: aan wie ze schreef en aan niemand anders")
    void a_closed_laptop() {
        var samira = questions(window(SAMIRA));
        write(samira, "Waar lopen wij al jaren omheen?");
        var context = samira.context();
        var again = context.newPage();
        samira.close();
        again.navigate("/inloggen");
        again.locator("form[action$='/fatma'] button").click();
        questions(again);
        assertThat(again.locator(LEFT)).not().isVisible();
        again.navigate("/inloggen");
        again.locator("form[action$='/samira'] button").click();
        questions(again);
        assertThat(again.locator(LEFT)).isVisible();
        press(again, "Zet mijn tekst terug");
        assertThat(area(again)).hasValue("Waar lopen wij al jaren omheen?");
        button(again).click();
        assertThat(asked(again, "Waar lopen wij al jaren omheen?")).hasCount(1);
        assertThat(again.locator(LEFT)).not().isVisible();
    }

    @Test
    @DisplayName("R91 · is de sessie voorbij, dan log je in een ander venster in en verstuur je opnieuw")
    void the_session_ended() {
        var fatma = questions(window(FATMA));
        write(fatma, "Hoe houden wij dit vol?");
        fatma.context().clearCookies();
        button(fatma).click();
        assertThat(state(fatma)).containsText("Je bent uitgelogd");
        var door = fatma.context().newPage();
        door.navigate("/inloggen/venster");
        door.locator("form[action$='/fatma'] button").click();
        assertThat(door.locator("main")).containsText("weer ingelogd");
        button(fatma).click();
        assertThat(asked(fatma, "Hoe houden wij dit vol?")).hasCount(1);
    }

    @Test
    @DisplayName("R91 · een te groot bestand: de pagina blijft staan en zegt wat te doen")
    void far_too_big() throws java.io.IOException {
        var samira = at(window(SAMIRA), "/bijlagen");
        var giant = java.nio.file.Files.createTempFile("koers-groot", ".pdf");
        try (var file = new java.io.RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength(70L << 20);
            samira.locator("#file").setInputFiles(giant);
            var form = samira.locator("form[data-journal]").last();
            form.locator("textarea").fill("Dit is ons hele archief.");
            form.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                    .last()
                    .click();
            assertThat(form.locator("[data-state]"))
                    .containsText(
                            "dit is te groot",
                            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(60_000));
            assertThat(form.locator("textarea")).hasValue("Dit is ons hele archief.");
        } finally {
            java.nio.file.Files.delete(giant);
        }
    }

    private static Page questions(Page page) {
        return at(page, "/programma/vragen");
    }

    private static Page at(Page page, String path) {
        page.navigate("/mijn-werk");
        var review = page.locator("li, tr")
                .filter(new Locator.FilterOptions().setHasText("Peer review Rijn"))
                .locator("a[href^='/opr/']")
                .first()
                .getAttribute("href");
        page.navigate(review.substring(0, "/opr/".length() + 36) + path);
        return page;
    }

    private static Locator form(Page page) {
        return page.locator("form[action$='/programma/vragen']");
    }

    private static Locator area(Page page) {
        return form(page).locator("textarea");
    }

    private static Locator state(Page page) {
        return form(page).locator("[data-state]");
    }

    private static Locator button(Page page) {
        return form(page).locator("button:not([type='button'])");
    }

    private static void write(Page page, String words) {
        area(page).fill(words);
    }

    /// What stands among the questions, each in a field of its own.
    private static Locator asked(Page page, String words) {
        return page.locator("form[action*='/programma/vragen/'] textarea")
                .filter(new Locator.FilterOptions().setHasText(words));
    }
}
