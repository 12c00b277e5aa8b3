package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MEES;

import java.time.Duration;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Delta receives Noord and Rijn: every act by the person whose move it is, each in a window of their own.
@DisplayName("Eén peer review, van het begin tot de geleerde lessen")
class WholeStoryJourney extends Journey {
    @Autowired
    private DemonstrationClock clock;

    private Duration before = Duration.ZERO;

    @BeforeEach
    void remember() {
        before = clock.ahead();
    }

    @AfterEach
    void back() {
        clock.goOn(before);
    }

    @Test
    @DisplayName("R32 · from the first document to the lessons learned, in the browser of each who has a move")
    void from_beginning_to_end() {
        var dossier = begins();
        dossier.nothingFor(MEES, "");
        var preparing = new Preparing(dossier);
        preparing.findsVisitors();
        preparing.formsPanel();
        preparing.placesDocuments();
        var agreeing = new Agreeing(dossier);
        agreeing.agrees();
        agreeing.yaraReadsHerPage();
        agreeing.prepares();
        var meeting = new Meeting(dossier);
        meeting.meets();
        meeting.reports();
        meeting.learns();
    }

    private Dossier begins() {
        var joris = window(JORIS);
        joris.navigate("/partnerschappen/" + Places.DELTA);
        Form.on(joris, "/opr").send();
        assertThat(joris.locator("h1")).containsText("Peer review Delta");
        return new Dossier(this, joris.url().substring(base().length()));
    }
}
