package nl.koers.demo.internal;

import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.koers.demo.Persona;
import nl.koers.record.Views;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Who opened what of Noord's dossier, before the day and after it: everyone the documents, not everyone the report.
@Component
@Profile("demo | test")
class Opened {
    private final Stage stage;
    private final Views views;

    Opened(Stage stage, Views views) {
        this.stage = stage;
        this.views = views;
    }

    void tell(UUID noord) {
        opened(noord, LOTTE, "DOCUMENTS", LocalDate.of(2027, 4, 22), 9);
        opened(noord, LOTTE, "FILES", LocalDate.of(2027, 4, 22), 9);
        opened(noord, HUGO, "DOCUMENTS", LocalDate.of(2027, 4, 24), 20);
        opened(noord, SAMIRA, "DOCUMENTS", LocalDate.of(2027, 4, 26), 14);
        opened(noord, FATMA, "DOCUMENTS", LocalDate.of(2027, 4, 26), 16);
        opened(noord, LOTTE, "DOCUMENTS", LocalDate.of(2027, 5, 3), 8);
        opened(noord, DAAN, "DOCUMENTS", LocalDate.of(2027, 5, 5), 22);
        opened(noord, LOTTE, "REPORT", LocalDate.of(2027, 5, 20), 11);
        opened(noord, HUGO, "REPORT", LocalDate.of(2027, 5, 24), 19);
    }

    private void opened(UUID dossier, Persona persona, String part, LocalDate day, int hour) {
        stage.on(day, LocalTime.of(hour, 0));
        stage.as(persona, () -> {
            views.saw(dossier, part);
            return day;
        });
        views.flush();
    }
}
