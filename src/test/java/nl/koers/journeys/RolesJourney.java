package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.DIRK;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SANNE;
import static nl.koers.demo.Personas.TEUN;
import static nl.koers.demo.Personas.WOUT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Each kind of person comes in at Mijn werk on the day the demonstration opens, and goes on by what can be clicked
/// there.
@DisplayName("Wat iedere rol op 2 juni 2027 komt doen")
class RolesJourney extends Journey {

    @Test
    @DisplayName("R20 · the chair records the panel's meeting with the keyboard alone")
    void chair() {
        var wout = window(WOUT);
        click(wout, "Leg het overleg van het panel vast");
        wout.locator("[name='overlegdag']").focus();
        tabTo(wout, "verslag");
        wout.keyboard().type("Kennisgemaakt en rollen verdeeld.");
        wout.keyboard().press("Tab");
        wout.keyboard().press("Space");
        assertThat(wout.locator(".koers-said")).isVisible();
        assertThat(wout.locator("main")).containsText("2 juni 2027");
    }

    @Test
    @DisplayName("R25 · the student of the panel reads the reflection and asks a question, on a phone without script")
    void student_of_the_panel() {
        var bram = phoneWithoutScript(BRAM);
        reviewOf(bram, "Veluwe");
        click(bram, "Voorbereiding van het panel");
        Form.on(bram, "/voorbereiding/vragen")
                .fill("vraag", "Welk rooster geldt er als ze verschillen?")
                .send();
        assertThat(bram.locator("main")).containsText("Welk rooster geldt er als ze verschillen?");
        bram.locator("nav a", new Page.LocatorOptions().setHasText("Peer review Veluwe 2027"))
                .click();
        click(bram, "Kritische reflectie lezen");
        assertThat(bram.locator("main")).containsText("je hebt drie roosters");
    }

    @Test
    @DisplayName("R17 · a student of the host writes the students' part; the host cannot")
    void student_writer() {
        var daan = window(DAAN);
        reviewOf(daan, "Rijn");
        click(daan, "Documenten aanleveren");
        click(daan, "Wat studenten ervan vinden");
        Form.paper(daan)
                .fill("tekst", "Wij vroegen 71 studenten wat zij vinden.")
                .send("Bewaar dit deel");
    }

    @Test
    @DisplayName("R13 · a visiting coordinator nominates someone of the own partnership")
    void visiting_coordinator() {
        var joris = window(JORIS);
        click(joris, "Draag panelleden voor");
        Form.on(joris, "/panel/leden").choose("wie", "Anouk").send();
        assertThat(joris.locator(".koers-said")).containsText("Anouk zit nu in het panel");
    }

    @Test
    @DisplayName("R24 · the host sees why the report cannot be final yet, and what the panel said")
    void host() {
        var noor = window(NOOR);
        reviewOf(noor, "Noord");
        click(noor, "Verslag");
        click(noor, "Wat ontbreekt er nog?");
        assertThat(noor.locator("main")).containsText("reactie");
        assertThat(noor.locator("button", new Page.LocatorOptions().setHasText("Maak het verslag definitief")))
                .hasCount(0);
    }

    @Test
    @DisplayName("R25 · a member writes learning points that nobody else reads until they are sent")
    void member() {
        var lotte = window(LOTTE);
        click(lotte, "Schrijf je leerpunten op");
        Form.paper(lotte)
                .fill("tekst", "Een buurschool is ook voor ons een idee.")
                .send("Bewaar mijn leerpunten");
        var joris = window(JORIS);
        joris.navigate(lotte.url().substring(base().length()));
        assertThat(joris.locator("body")).not().containsText("Een buurschool is ook voor ons");
    }

    @Test
    @DisplayName("R15 · the secretary finds the review, and nothing of what the panel writes")
    void secretary() {
        var sanne = window(SANNE);
        reviewOf(sanne, "Rijn");
        assertThat(sanne.locator("main")).containsText("Er wacht niets op jou");
        assertThat(sanne.getByText("Voorbereiding van het panel")).hasCount(0);
    }

    @Test
    @DisplayName("R32 · the Platform sees all reviews with whose move it is, not what is in them")
    void platform() {
        var petra = window(PETRA);
        petra.navigate("/landelijk");
        click(petra, "Peer review Noord 2027");
        assertThat(petra.locator("main")).containsText("Verslag en leerpunten");
        assertThat(petra.getByText("Kritische reflectie lezen")).hasCount(0);
    }

    @Test
    @DisplayName("R02 · DUS-I sees that and when a review was held, and prints the proof")
    void dusi() {
        var dirk = window(DIRK);
        dirk.navigate("/gehouden");
        assertThat(dirk.locator("main")).containsText("11 maart 2027");
        dirk.locator("tr", new Page.LocatorOptions().setHasText("Kust"))
                .locator("a")
                .first()
                .click();
        assertThat(dirk.locator("h1")).hasText("Bewijs van een gehouden peer review");
    }

    @Test
    @DisplayName("R90 · who has nothing to do with it has an empty list, and finds nothing")
    void outsiders() {
        for (var who : List.of(TEUN, MEES)) {
            assertThat(window(who).locator("main a[href^='/opr/']")).hasCount(0);
        }
        var wout = window(WOUT);
        reviewOf(wout, "Veluwe");
        var mees = window(MEES);
        mees.navigate(wout.url().substring(base().length()));
        assertThat(mees.locator("h1")).hasText("Deze pagina bestaat niet");
    }

    private static void reviewOf(Page page, String host) {
        var address = page.locator("li, tr")
                .filter(new Locator.FilterOptions().setHasText("Peer review " + host))
                .locator("a[href^='/opr/']")
                .first()
                .getAttribute("href");
        page.navigate(address.substring(0, "/opr/".length() + 36));
    }

    private static void tabTo(Page page, String field) {
        for (int presses = 0; presses < 20; presses++) {
            page.keyboard().press("Tab");
            if (field.equals(page.evaluate("document.activeElement.name"))) {
                return;
            }
        }
        throw new AssertionError("no way to " + field + " with the keyboard");
    }
}
