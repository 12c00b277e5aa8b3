package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.DIRK;
import static nl.koers.demo.Personas.ELIF;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SAMIRA;
import static nl.koers.demo.Personas.TEUN;
import static nl.koers.demo.Personas.WOUT;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Delta receives Noord and Rijn: every act by the person whose move it is, each in a window of their own.
@DisplayName("Eén peer review, van het begin tot de geleerde lessen")
class WholeStoryJourney extends Journey {
    private static final List<String> PARTS = List.of(
            "PAST",
            "BASIC_QUALITY_W1",
            "BASIC_QUALITY_W2",
            "BASIC_QUALITY_W3",
            "BASIC_QUALITY_W4",
            "OWN_GOALS",
            "PRESENT",
            "FUTURE",
            "ISSUES");

    @Autowired
    private DemonstrationClock clock;

    private Duration before = Duration.ZERO;
    private String opr = "";

    @AfterEach
    void back() {
        clock.goOn(before);
    }

    @Test
    @DisplayName("R32 · from the first document to the lessons learned, in the browser of each who has a move")
    void from_beginning_to_end() {
        before = clock.ahead();
        begins();
        findsVisitors();
        formsPanel();
        placesDocuments();
        agrees();
        prepares();
        meets();
        reports();
        learns();
    }

    private void begins() {
        var joris = window(JORIS);
        joris.navigate("/partnerschappen/" + Places.DELTA);
        Form.on(joris, "/opr").send();
        assertThat(joris.locator("h1")).containsText("Peer review Delta");
        opr = joris.url().substring(base().length());
        nothingFor(MEES, "");
    }

    private void findsVisitors() {
        at(JORIS, "/themas", "/themas")
                .tick("Stem van de student")
                .tick("Ontwerp van het programma")
                .send();
        at(JORIS, "/bezoekers", "/bezoekers/eerste")
                .choose("eerste", "Noord")
                .fill("bericht1", "Kom kijken.")
                .send();
        at(JORIS, "/bezoekers", "/bezoekers/tweede")
                .tick("Rijn")
                .fill("bericht2", "We leren graag van jullie.")
                .send();
        at(NOOR, "/uitnodiging", "/uitnodiging/ja").send();
        at(SAMIRA, "/uitnodiging", "/uitnodiging/ja").send();
    }

    private void formsPanel() {
        List.of("Wout", "Elif", "Bram")
                .forEach(name ->
                        at(NOOR, "/panel", "/panel/leden").choose("wie", name).send());
        List.of("Fatma", "Daan")
                .forEach(name ->
                        at(SAMIRA, "/panel", "/panel/leden").choose("wie", name).send());
        at(NOOR, "/panel", "/panel/voorzitter").choose("voorzitter", "Wout").send();
        at(JORIS, "/panel", "/panel/secretaris").choose("secretaris", "Lotte").send();
        var bram = phone(BRAM);
        bram.navigate(opr + "/panel");
        click(bram, "Bram");
        Form.on(bram, "/banden").tick("er zijn geen banden").send();
        at(JORIS, "/panel", "/panel/vaststellen").send();
        assertThat(window(JORIS).locator(".koers-said")).containsText("vast");
    }

    private void placesDocuments() {
        at(JORIS, "/studenten", "/studenten")
                .fill("students", "Teun <teun@voorbeeld.example>")
                .send();
        at(TEUN, "/reflectie/STUDENTS", "/reflectie/STUDENTS")
                .fill("text", "Wij willen eerder gehoord worden.")
                .send();
        for (var part : PARTS) {
            at(JORIS, "/reflectie/" + part, "/reflectie/" + part)
                    .fill("text", "Wat Delta hierover schrijft.")
                    .send();
        }
        var id = at(JORIS, "/id", "/id");
        for (var number : List.of("BACHELOR", "PART_TIME", "CAREER_CHANGERS")) {
            id.fill("STUDENTS_" + number, "24");
        }
        for (var number : List.of("SCHOOLS", "SCHOOL_EDUCATORS", "WORKPLACE_MENTORS", "INSTITUTE_EDUCATORS")) {
            id.fill(number, "6");
        }
        id.fill("COUNTED_ON", "2026-10-01")
                .fill("CONTACT_NAME", "Joris")
                .fill("CONTACT_MAIL", "joris@voorbeeld.example")
                .fill("AGREEMENT_FROM", "2026-08-01")
                .fill("AGREEMENT_UNTIL", "2029-07-31")
                .send();
        nothingFor(BRAM, "/reflectie/STUDENTS");
        at(JORIS, "/documenten", "/documenten").send();
        phone(BRAM).navigate(opr + "/reflectie/STUDENTS");
        assertThat(phone(BRAM).getByText("Wij willen eerder gehoord worden.")).isVisible();
    }

    private void agrees() {
        at(JORIS, "/datum", "/datum")
                .fill("dag1", "2027-09-16")
                .fill("dag2", "2027-09-23")
                .send();
        at(WOUT, "/datum", "/datum/akkoord").tick("16 september").send();
        at(JORIS, "/programma/dag", "/programma/dag")
                .fill("begint", "09:00")
                .fill("eindigt", "16:00")
                .fill("plaats", "Basisschool De Meerpaal")
                .fill("documenten", "2027-08-20")
                .fill("lezen", "2027-09-09")
                .send();
        at(JORIS, "/programma/vragen", "/programma/vragen")
                .fill("vraag", "Wanneer luisteren wij?")
                .send();
        converses("Studenten", "09:30", "10:30", "Bram");
        converses("Begeleiders", "11:00", "12:00", "Elif");
        var joris = window(JORIS);
        joris.navigate(opr + "/programma");
        click(joris, "Studenten");
        Form.on(joris, "/gasten")
                .fill("naam", "Yara")
                .fill("functie", "student, jaar 2")
                .choose("laag", "student")
                .send();
        at(JORIS, "/programma", "/programma/akkoord").send();
        at(WOUT, "/programma", "/programma/akkoord").send();
        yaraReadsHerPage();
    }

    private void converses(String title, String from, String to, String leader) {
        at(JORIS, "/programma/gesprek/nieuw", "")
                .fill("titel", title)
                .fill("begint", from)
                .fill("eindigt", to)
                .tickAll("vragen")
                .tick(title.equals("Studenten") ? "student" : "operationeel")
                .tick(leader)
                .send();
    }

    private void yaraReadsHerPage() {
        var joris = window(JORIS);
        joris.navigate(opr + "/programma/paginas");
        var address = joris.locator("a.koers-address").first().getAttribute("href");
        var yara = stranger();
        yara.navigate(address.substring(address.indexOf("/gesprek/")));
        assertThat(yara.locator("main")).containsText("De Meerpaal");
        assertThat(yara.locator("main")).containsText("Wanneer luisteren wij?");
        yara.context().close();
    }

    private void prepares() {
        itBecomes("2027-09-02");
        phone(BRAM).navigate(opr + "/voorbereiding");
        Form.on(phone(BRAM), "/voorbereiding/vragen")
                .choose("gesprek", "Studenten")
                .fill("vraag", "Wie luisterde het laatst naar jou?")
                .send();
        at(WOUT, "/voorbereiding", "/voorbereiding/overleg")
                .fill("overlegdag", "2027-09-02")
                .tickAll("aanwezig")
                .fill("verslag", "Rollen verdeeld.")
                .send();
        nothingFor(JORIS, "/voorbereiding");
    }

    private void meets() {
        itBecomes("2027-09-16");
        phone(BRAM).navigate(opr + "/dag");
        click(phone(BRAM), "Studenten");
        Form.on(phone(BRAM), phone(BRAM).url().substring(base().length()))
                .fill("tekst", "Alleen in de pauze.")
                .send();
        at(LOTTE, "/dag/aantekeningen", "/dag/aantekeningen")
                .fill("tekst", "Studenten willen een vast moment.")
                .send();
        at(JORIS, "/dag", "/dag").send();
        at(JORIS, "/terugblik", "/terugblik")
                .fill("tekst", "Wij praatten te veel.")
                .send();
        at(WOUT, "/terugblik", "/terugblik")
                .fill("tekst", "Dat viel ons ook op.")
                .send();
        for (var who : List.of(JORIS, WOUT)) {
            at(who, "/nabespreking", "/nabespreking/punten")
                    .fill("punt", "Minder praten, " + who.name())
                    .send();
            at(who, "/nabespreking", "/nabespreking/inbrengen")
                    .tickAll("gekozen")
                    .send();
        }
        at(JORIS, "/nabespreking", "/nabespreking/tekst")
                .fill("tekst", "Samen zagen we dat luisteren een moment nodig heeft.")
                .send();
        at(JORIS, "/nabespreking", "/nabespreking/aanbevelingen")
                .fill("aanbeveling", "Kies elke maand een vast moment om te luisteren.")
                .send();
        at(JORIS, "/nabespreking", "/nabespreking").send();
    }

    private void reports() {
        itBecomes("2027-09-25");
        at(JORIS, "/verslag", "/verslag/beginnen").send();
        var report = window(JORIS).locator("[name='tekst']");
        assertThat(report).hasValue(java.util.regex.Pattern.compile("(?s).*vast moment om te luisteren.*"));
        assertThat(report).not().hasValue(java.util.regex.Pattern.compile("(?s).*Alleen in de pauze.*"));
        Form.on(window(JORIS), "/verslag").send("Bewaar en plaats het concept");
        for (var member : List.of(WOUT, ELIF, FATMA, DAAN)) {
            at(member, "/verslag/reactie", "/verslag/reactie").send("Ik heb geen opmerkingen");
        }
        phone(BRAM).navigate(opr + "/verslag/reactie");
        Form.on(phone(BRAM), "/verslag/reactie")
                .fill("tekst", "Noem ook de pauze.")
                .send("Stuur mijn reactie");
        at(WOUT, "/verslag/reactie", "/verslag/reactie/afsluiten").send();
        at(JORIS, "/verslag/definitief", "/verslag/definitief").send();
        phone(BRAM).navigate(opr + "/eindverslag");
        assertThat(phone(BRAM).locator("main")).containsText("vast moment om te luisteren");
    }

    private void learns() {
        phone(BRAM).navigate(opr + "/leerpunten");
        Form.on(phone(BRAM), "/leerpunten")
                .fill("tekst", "Vraag het in de pauze.")
                .send("Bewaar en stuur naar");
        window(NOOR).navigate(opr + "/leerpunten");
        assertThat(window(NOOR).locator("main")).containsText("Vraag het in de pauze.");
        nothingFor(SAMIRA, "/leerpunten");
        window(PETRA).navigate("/landelijk");
        assertThat(window(PETRA)
                        .locator("tr")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Peer review Delta")))
                .containsText("Verslag definitief");
        window(DIRK).navigate("/gehouden");
        assertThat(window(DIRK)
                        .locator("tr")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Delta")))
                .containsText("16 september");
        nothingFor(MEES, "/eindverslag");
    }

    private void itBecomes(String day) {
        window(PETRA).navigate("/demonstratie");
        new Form(window(PETRA).locator("form:has([name='dag'])"))
                .fill("dag", day)
                .send();
    }

    private Form at(Persona who, String path, String action) {
        window(who).navigate(opr + path);
        return action.isEmpty()
                ? new Form(window(who).locator("main form").first())
                : Form.on(window(who), opr + action);
    }

    private void nothingFor(Persona who, String path) {
        Page page = window(who);
        page.navigate(opr + path);
        assertThat(page.locator("h1")).hasText("Deze pagina bestaat niet");
    }
}
