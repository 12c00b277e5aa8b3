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
import static nl.koers.demo.Personas.WOUT;
import static nl.koers.journeys.Form.paper;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/// The day, and what came of it.
record Meeting(Dossier in) {
    void meets() {
        in.itBecomes("2027-09-16");
        in.people().phone(BRAM).navigate(in.address() + "/dag");
        Journey.click(in.people().phone(BRAM), "Studenten");
        paper(in.people().phone(BRAM)).fill("tekst", "Alleen in de pauze.").send();
        in.paperAt(LOTTE, "/dag/aantekeningen")
                .fill("tekst", "Studenten willen een vast moment.")
                .send();
        in.at(JORIS, "/dag", "/dag").send();
        in.paperAt(JORIS, "/terugblik").fill("tekst", "Wij praatten te veel.").send();
        in.paperAt(WOUT, "/terugblik").fill("tekst", "Dat viel ons ook op.").send();
        for (var who : List.of(JORIS, WOUT)) {
            in.at(who, "/terugblik", "/terugblik/klaar").send();
            in.at(who, "/nabespreking", "/nabespreking/punten")
                    .fill("punt", "Minder praten, " + who.name())
                    .send();
            in.at(who, "/nabespreking", "/nabespreking/inbrengen")
                    .tickAll("gekozen")
                    .send();
        }
        in.paperAt(JORIS, "/nabespreking")
                .fill("tekst", "Samen zagen we dat luisteren een moment nodig heeft.")
                .send();
        in.at(JORIS, "/nabespreking", "/nabespreking/aanbevelingen")
                .fill("aanbeveling", "Kies elke maand een vast moment om te luisteren.")
                .send();
        in.at(JORIS, "/nabespreking", "/nabespreking").send();
    }

    void reports() {
        in.itBecomes("2027-09-25");
        in.at(JORIS, "/verslag", "/verslag/beginnen").send();
        var report = in.people().window(JORIS).locator("[name='tekst']");
        assertThat(report).hasValue(Pattern.compile("vast moment om te luisteren"));
        assertThat(report).not().hasValue(Pattern.compile("Alleen in de pauze"));
        paper(in.people().window(JORIS)).send("Bewaar en plaats het concept");
        for (var member : List.of(WOUT, ELIF, FATMA, DAAN)) {
            in.paperAt(member, "/verslag/reactie").send("Ik heb geen opmerkingen");
        }
        in.people().phone(BRAM).navigate(in.address() + "/verslag/reactie");
        paper(in.people().phone(BRAM)).fill("tekst", "Noem ook de pauze.").send("Stuur mijn reactie");
        in.at(WOUT, "/verslag/reactie", "/verslag/reactie/afsluiten").send();
        in.at(JORIS, "/verslag/definitief", "/verslag/definitief").send();
        in.people().phone(BRAM).navigate(in.address() + "/eindverslag");
        assertThat(in.people().phone(BRAM).locator("main")).containsText("vast moment om te luisteren");
    }

    void learns() {
        in.people().phone(BRAM).navigate(in.address() + "/leerpunten");
        paper(in.people().phone(BRAM)).fill("tekst", "Vraag het in de pauze.").send("Bewaar en stuur naar");
        in.people().window(NOOR).navigate(in.address() + "/leerpunten");
        assertThat(in.people().window(NOOR).locator("main")).containsText("Vraag het in de pauze.");
        in.nothingFor(SAMIRA, "/leerpunten");
        in.people().window(PETRA).navigate("/landelijk");
        assertThat(in.people()
                        .window(PETRA)
                        .locator("tr")
                        .filter(new Locator.FilterOptions().setHasText("Peer review Delta")))
                .containsText("Verslag definitief");
        in.people().window(DIRK).navigate("/gehouden");
        assertThat(in.people().window(DIRK).locator("tr").filter(new Locator.FilterOptions().setHasText("Delta")))
                .containsText("16 september");
        in.nothingFor(MEES, "/eindverslag");
    }
}
