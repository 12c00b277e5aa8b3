package nl.koers.demo.internal;

import static nl.koers.demo.Extras.SJOERD;
import static nl.koers.demo.Extras.YARA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.TEUN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.qualityculture.QualityCulture;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How Delta and Wad work on their quality: ambitions, a round of questions with several voices, steps in each state.
@Component
@Profile("demo | test")
@Order(44)
class QualityStory implements Story {
    private final Stage stage;
    private final QualityCulture quality;

    QualityStory(Stage stage, QualityCulture quality) {
        this.stage = stage;
        this.quality = quality;
    }

    @Override
    public void happen() {
        delta();
        wad();
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void delta() {
        var team = new java.util.UUID[2];
        stage.on(LocalDate.of(2025, 10, 6), JORIS, () -> {
            quality.writer(Places.DELTA, LOTTE.id());
            team[0] = quality.ambition(
                    Places.DELTA,
                    "In elk leerteam onderzoeken studenten, starters en ervaren leraren samen een vraag van de school",
                    Set.of("W1", "W2"),
                    true,
                    false,
                    LOTTE.id());
            team[1] = quality.ambition(
                    Places.DELTA,
                    "Werkplekbegeleiders krijgen een vaste middag per maand om van elkaar te leren",
                    Set.of("W3"),
                    false,
                    true,
                    JORIS.id());
        });
        stage.on(LocalDate.of(2025, 10, 20), LOTTE, () -> {
            quality.write(Places.DELTA, team[0], "PROCESS", LEARNING_TEAMS);
            quality.write(Places.DELTA, team[0], "SEEN", SEEN);
        });
        questions(team[0]);
        stage.on(LocalDate.of(2027, 5, 24), JORIS, () -> {
            var open = quality.ask(
                    Places.DELTA,
                    "POINT",
                    "W2",
                    "Leeromgeving",
                    "We maken de plannen voor volgend schooljaar. Wat moeten we weten over de plek waar je leert en werkt?",
                    LocalDate.of(2027, 6, 18));
            quality.ask(Places.DELTA, open, Set.of(TEUN.id()), "", null);
        });
        stage.on(
                LocalDate.of(2027, 5, 26),
                JORIS,
                () -> quality.close(
                        Places.DELTA,
                        team[1],
                        "De middag is er in elf van de veertien scholen. Waar hij er niet is, lag het aan het rooster en niet aan de mensen. Begeleiders noemen vooral dat ze nu durven zeggen dat iets niet lukte."));
    }

    private void questions(java.util.UUID ambition) {
        var round = new java.util.UUID[1];
        stage.on(LocalDate.of(2026, 11, 2), JORIS, () -> {
            round[0] = quality.ask(
                    Places.DELTA,
                    "AMBITION",
                    ambition.toString(),
                    "In elk leerteam onderzoeken studenten, starters en ervaren leraren samen een vraag van de school",
                    "De leerteams bestaan nu een jaar. Zeg gerust wat niet werkt: daar hebben we het meest aan.",
                    LocalDate.of(2026, 11, 27));
            quality.ask(Places.DELTA, round[0], Set.of(TEUN.id(), HUGO.id(), LOTTE.id()), "", null);
        });
        stage.on(LocalDate.of(2026, 11, 9), TEUN, () -> {
            answer(
                    round[0],
                    "RIGHT",
                    "Ja, het is het leukste van mijn week. Maar wij studenten kiezen de vraag bijna nooit zelf. Hij ligt er al als we komen.",
                    "QUALITATIVE",
                    "Van de zes teams waar studenten uit mijn groep in zitten, koos er één samen.");
            answer(
                    round[0],
                    "NEXT",
                    "Begin in september met een open tafel: iedereen brengt een vraag mee, ook wij.",
                    "NONE",
                    "");
            quality.handIn(Places.DELTA, round[0]);
        });
        stage.on(LocalDate.of(2026, 11, 12), HUGO, () -> {
            answer(
                    round[0],
                    "RIGHT",
                    "Op papier wel. In de praktijk verdwijnt de helft van de bijeenkomsten zodra er iemand ziek is. Dan sta ik voor twee groepen en is het leerteam weg.",
                    "QUANTITATIVE",
                    "Eigen agenda: 5 van de 9 keer ging het door.");
            answer(
                    round[0],
                    "AGREED",
                    "Mijn teamleider vindt van wel. Mijn collega van groep 6 noemt het een hobby van de opleiding.",
                    "QUALITATIVE",
                    "Gewoon gevraagd, aan de koffietafel.");
            quality.handIn(Places.DELTA, round[0]);
        });
        stage.on(LocalDate.of(2026, 11, 18), LOTTE, () -> {
            answer(
                    round[0],
                    "KNOWN",
                    "We weten dat studenten tevreden zijn. Of leerlingen er iets aan hebben, weten we niet: daar vragen we niet naar.",
                    "QUANTITATIVE",
                    "Studentenenquête voorjaar 2026, 61 van de 84 studenten: 7,9 gemiddeld.");
            answer(
                    round[0],
                    "NEXT",
                    "Laten we per team één ding kiezen dat we bij leerlingen willen zien, en dat in juni gaan bekijken.",
                    "NONE",
                    "");
            quality.handIn(Places.DELTA, round[0]);
        });
        stage.on(LocalDate.of(2026, 12, 3), JORIS, () -> {
            quality.end(
                    Places.DELTA,
                    round[0],
                    "Drie dingen. De vraag van een leerteam kiezen we voortaan samen, studenten ook. De bijeenkomst staat vast in het rooster en wijkt niet als er iemand ziek is. En we kiezen per team wat we bij leerlingen willen zien.");
            steps(round[0]);
        });
        stage.on(
                LocalDate.of(2027, 2, 8),
                LOTTE,
                () -> quality.note(
                        Places.DELTA,
                        tables,
                        "EVALUATED",
                        "Elf teams hielden een open tafel. In acht daarvan kwam de gekozen vraag van een student of starter.",
                        LOTTE.id(),
                        null));
        stage.on(
                LocalDate.of(2027, 3, 15),
                JORIS,
                () -> quality.note(
                        Places.DELTA,
                        timetable,
                        "ADJUSTED",
                        "In drie scholen lukt een vast uur niet. Daar proberen we een halve dag per zes weken.",
                        JORIS.id(),
                        LocalDate.of(2027, 9, 17)));
        stage.on(
                LocalDate.of(2027, 5, 20),
                JORIS,
                () -> quality.note(
                        Places.DELTA,
                        course,
                        "LEFT",
                        "De cursus bestaat al bij de opleiding. We verwijzen er nu naar.",
                        JORIS.id(),
                        null));
    }

    private void answer(java.util.UUID round, String question, String text, String kind, String evidence) {
        quality.answer(Places.DELTA, round, question, text, kind, evidence);
    }

    private java.util.UUID tables = new java.util.UUID(0, 0);
    private java.util.UUID timetable = new java.util.UUID(0, 0);
    private java.util.UUID course = new java.util.UUID(0, 0);

    private void steps(java.util.UUID round) {
        var about = "In elk leerteam onderzoeken studenten, starters en ervaren leraren samen een vraag van de school";
        tables = quality.step(
                Places.DELTA,
                "ROUND",
                round,
                about,
                "Elk leerteam begint met een open tafel, waar ook studenten een vraag inbrengen",
                LOTTE.id(),
                LocalDate.of(2027, 2, 1));
        timetable = quality.step(
                Places.DELTA,
                "ROUND",
                round,
                about,
                "Het leerteam staat als vast uur in het rooster van alle veertien scholen",
                JORIS.id(),
                LocalDate.of(2027, 3, 12));
        course = quality.step(
                Places.DELTA,
                "NATIONAL",
                null,
                "Begeleiders zoeken scholing in praktijkonderzoek",
                "We maken zelf een korte cursus praktijkonderzoek voor begeleiders",
                JORIS.id(),
                LocalDate.of(2027, 6, 1));
        quality.step(
                Places.DELTA,
                "OWN",
                null,
                "",
                "We kiezen per leerteam één ding dat we bij leerlingen willen zien",
                null,
                LocalDate.of(2027, 5, 28));
    }

    private void wad() {
        stage.on(LocalDate.of(2027, 3, 1), YARA, () -> {
            quality.ambition(
                    Places.WAD,
                    "Docenten die uit een bedrijf komen, krijgen in hun eerste jaar een maatje met ervaring voor de klas",
                    Set.of("W1", "W3"),
                    false,
                    true,
                    null);
            var kept = quality.step(
                    Places.WAD,
                    "OWN",
                    null,
                    "",
                    "Met de drie afdelingen afspreken wie maatje wil zijn",
                    SJOERD.id(),
                    LocalDate.of(2027, 5, 14));
            quality.note(
                    Places.WAD,
                    kept,
                    "CARRIED_OUT",
                    "Techniek en zorg hebben samen zeven maatjes. Bij groen is er nog geen.",
                    SJOERD.id(),
                    LocalDate.of(2027, 5, 21));
        });
    }

    private static final String LEARNING_TEAMS = """
            We beginnen met veertien leerteams, één per school. In elk team zitten twee of drie studenten, een starter, twee ervaren leraren en een begeleider van de opleiding.

            Het team kiest in september één vraag uit de praktijk van de school. Het komt elke drie weken anderhalf uur samen. Tussendoor verzamelt iedereen iets: een gesprek met leerlingen, een les die een ander bekeek, een paar cijfers.

            In juni vertellen de teams elkaar wat ze vonden. Niet met een verslag, maar aan tafel.""";

    private static final String SEEN = """
            Twee keer per jaar vragen we studenten en starters wat ze in het team leerden, in een korte enquête.

            In de gesprekken van juni letten we op één ding: wat deed de school daarna anders?""";
}
