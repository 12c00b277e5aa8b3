package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.SAMIRA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Twee mensen van Rijn schrijven aan hetzelfde deel")
class ReflectionJourney extends Journey {

    @Test
    @DisplayName(
            "R91 · beider woorden staan er, met versie en tijd; wie er niets mee te maken heeft, vindt niets (R90)")
    void both_words_stay() {
        var samira = atPart(window(SAMIRA));
        var fatma = atPart(phone(FATMA));
        samira.locator("#text").fill("Wij staan er goed voor.");
        press(samira, "Bewaar dit deel");
        assertThat(samira.getByText("Bewaard om").first()).isVisible();

        fatma.locator("#text").fill("Het gaat nog niet overal goed.");
        press(fatma, "Bewaar dit deel");
        assertThat(fatma.getByText("Samira en jij veranderden dezelfde alinea")).isVisible();
        assertThat(fatma.locator("#text")).hasValue("Wij staan er goed voor.\n\nHet gaat nog niet overal goed.");

        var mees = window(MEES);
        mees.navigate(samira.url());
        assertThat(mees.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    private static Page atPart(Page page) {
        var review = page.locator("li, tr")
                .filter(new Locator.FilterOptions().setHasText("Peer review Rijn"))
                .locator("a[href^='/opr/']")
                .first()
                .getAttribute("href");
        page.navigate(review.substring(0, "/opr/".length() + 36) + "/reflectie/PRESENT");
        return page;
    }
}
