package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.developmentreview.internal.appointment.DateRule;
import nl.koers.developmentreview.internal.appointment.Objection;
import nl.koers.ui.Refusals;

/// What was typed on the page of the date.
public record DatesForm(String dag1, String dag2, String dag3, String reden) {
    /// A field that did not come along is an empty field.
    @SuppressWarnings("NullAway") // what binds a form knows nothing of our promises
    public DatesForm {
        dag1 = java.util.Objects.requireNonNullElse(dag1, "");
        dag2 = java.util.Objects.requireNonNullElse(dag2, "");
        dag3 = java.util.Objects.requireNonNullElse(dag3, "");
        reden = java.util.Objects.requireNonNullElse(reden, "");
    }

    static DatesForm empty() {
        return new DatesForm("", "", "", "");
    }

    List<String> days() {
        return List.of(dag1, dag2, dag3);
    }

    List<LocalDate> dates() {
        return days().stream().map(Typed::date).flatMap(Optional::stream).toList();
    }

    /// What cannot be read as a date.
    Refusals unreadable() {
        var refusals = Refusals.none();
        for (int i = 0; i < days().size(); i++) {
            if (!days().get(i).isBlank() && Typed.date(days().get(i)).isEmpty()) {
                refusals = refusals.and("dag" + (i + 1), "opr.dates.unreadable", days().get(i));
            }
        }
        return refusals;
    }

    /// The field that can mend this objection.
    String fieldOf(Objection objection) {
        if (!(objection.rule() instanceof DateRule)) {
            return "dag1";
        }
        for (int i = 0; i < days().size(); i++) {
            if (Typed.date(days().get(i))
                    .filter(day -> day.toString().equals(objection.about()))
                    .isPresent()) {
                return "dag" + (i + 1);
            }
        }
        return "";
    }
}
