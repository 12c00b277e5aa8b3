package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.SAMIRA;
import static nl.koers.demo.Personas.TEUN;

import java.util.List;

/// Visitors, panel and documents.
record Preparing(Dossier in) {
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

    void findsVisitors() {
        in.at(JORIS, "/themas", "/themas")
                .tick("Stem van de student")
                .tick("Ontwerp van het programma")
                .send();
        in.at(JORIS, "/bezoekers", "/bezoekers/eerste")
                .choose("eerste", "Noord")
                .fill("bericht1", "Kom kijken.")
                .send();
        in.at(JORIS, "/bezoekers", "/bezoekers/tweede")
                .tick("Rijn")
                .fill("bericht2", "We leren graag van jullie.")
                .send();
        in.at(NOOR, "/uitnodiging", "/uitnodiging/ja").send();
        in.at(SAMIRA, "/uitnodiging", "/uitnodiging/ja").send();
    }

    void formsPanel() {
        List.of("Wout", "Elif", "Bram")
                .forEach(name -> in.at(NOOR, "/panel", "/panel/leden")
                        .choose("wie", name)
                        .send());
        List.of("Fatma", "Daan")
                .forEach(name -> in.at(SAMIRA, "/panel", "/panel/leden")
                        .choose("wie", name)
                        .send());
        in.at(NOOR, "/panel", "/panel/voorzitter").choose("voorzitter", "Wout").send();
        in.at(JORIS, "/panel", "/panel/secretaris")
                .choose("secretaris", "Lotte")
                .send();
        var bram = in.people().phone(BRAM);
        bram.navigate(in.address() + "/panel");
        Journey.click(bram, "Bram");
        Form.on(bram, "/banden").tick("er zijn geen banden").send();
        in.at(JORIS, "/panel", "/panel/vaststellen").send();
        assertThat(in.people().window(JORIS).locator(".koers-said")).containsText("vast");
    }

    void placesDocuments() {
        in.at(JORIS, "/studenten", "/studenten")
                .fill("students", "Teun <teun@voorbeeld.example>")
                .send();
        in.paperAt(TEUN, "/reflectie/STUDENTS")
                .fill("tekst", "Wij willen eerder gehoord worden.")
                .send();
        for (var part : PARTS) {
            in.paperAt(JORIS, "/reflectie/" + part)
                    .fill("tekst", "Wat Delta hierover schrijft.")
                    .send();
        }
        var id = in.at(JORIS, "/id", "/id");
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
        in.nothingFor(BRAM, "/reflectie/STUDENTS");
        in.at(JORIS, "/documenten", "/documenten").send();
        in.people().phone(BRAM).navigate(in.address() + "/reflectie/STUDENTS");
        assertThat(in.people().phone(BRAM).getByText("Wij willen eerder gehoord worden."))
                .isVisible();
    }
}
