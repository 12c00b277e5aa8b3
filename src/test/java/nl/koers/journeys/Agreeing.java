package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.WOUT;

/// Date, programme and preparation.
record Agreeing(Dossier in) {
    void agrees() {
        in.at(JORIS, "/datum", "/datum")
                .fill("dag1", "2027-09-16")
                .fill("dag2", "2027-09-23")
                .send();
        in.at(WOUT, "/datum", "/datum/akkoord").tick("16 september").send();
        in.at(JORIS, "/programma/dag", "/programma/dag")
                .fill("begint", "09:00")
                .fill("eindigt", "16:00")
                .fill("plaats", "Basisschool De Meerpaal")
                .fill("documenten", "2027-08-20")
                .fill("lezen", "2027-09-09")
                .send();
        in.at(JORIS, "/programma/vragen", "/programma/vragen")
                .fill("vraag", "Wanneer luisteren wij?")
                .send();
        converses("Studenten", "09:30", "10:30", "Bram");
        converses("Begeleiders", "11:00", "12:00", "Elif");
        var joris = in.people().window(JORIS);
        joris.navigate(in.address() + "/programma");
        Journey.click(joris, "Studenten");
        Form.on(joris, "/gasten")
                .fill("naam", "Yara")
                .fill("functie", "student, jaar 2")
                .choose("laag", "student")
                .send();
        in.at(JORIS, "/programma", "/programma/akkoord").send();
        in.at(WOUT, "/programma", "/programma/akkoord").send();
    }

    void converses(String title, String from, String to, String leader) {
        in.at(JORIS, "/programma/gesprek/nieuw", "")
                .fill("titel", title)
                .fill("begint", from)
                .fill("eindigt", to)
                .tickAll("vragen")
                .tick(title.equals("Studenten") ? "student" : "operationeel")
                .tick(leader)
                .send();
    }

    void yaraReadsHerPage() {
        var joris = in.people().window(JORIS);
        joris.navigate(in.address() + "/programma/paginas");
        var address = joris.locator("a.koers-address").first().getAttribute("href");
        var yara = in.people().stranger();
        yara.navigate(address.substring(address.indexOf("/gesprek/")));
        assertThat(yara.locator("main")).containsText("De Meerpaal");
        assertThat(yara.locator("main")).containsText("Wanneer luisteren wij?");
        yara.context().close();
    }

    void prepares() {
        in.itBecomes("2027-09-02");
        in.people().phone(BRAM).navigate(in.address() + "/voorbereiding");
        Form.on(in.people().phone(BRAM), "/voorbereiding/vragen")
                .choose("gesprek", "Studenten")
                .fill("vraag", "Wie luisterde het laatst naar jou?")
                .send();
        in.at(WOUT, "/voorbereiding", "/voorbereiding/overleg")
                .fill("overlegdag", "2027-09-02")
                .tickAll("aanwezig")
                .fill("verslag", "Rollen verdeeld.")
                .send();
        in.nothingFor(JORIS, "/voorbereiding");
    }
}
