package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.koers.developmentreview.internal.appointment.ContentRule;
import nl.koers.developmentreview.internal.appointment.Hours;
import nl.koers.developmentreview.internal.appointment.Objection;
import nl.koers.developmentreview.internal.appointment.Programme;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.appointment.Timetable;
import nl.koers.ui.Refusals;

/// Hours, place and timetable as they were typed.
public record FrameForm(String begint, String eindigt, String plaats, String documenten, String lezen, String gezien) {
    /// A field that did not come along is an empty field.
    @SuppressWarnings("NullAway") // what binds a form knows nothing of our promises
    public FrameForm {
        begint = Objects.requireNonNullElse(begint, "");
        eindigt = Objects.requireNonNullElse(eindigt, "");
        plaats = Objects.requireNonNullElse(plaats, "");
        documenten = Objects.requireNonNullElse(documenten, "");
        lezen = Objects.requireNonNullElse(lezen, "");
        gezien = Objects.requireNonNullElse(gezien, "");
    }

    static FrameForm of(Programme now) {
        var hours = now.hours();
        var table = now.timetable();
        return new FrameForm(
                hours == null ? "09:00" : hours.starts().toString(),
                hours == null ? "16:30" : hours.ends().toString(),
                hours == null ? "" : hours.place(),
                table == null ? "" : table.documentsBy().toString(),
                table == null ? "" : table.readBy().toString(),
                now.markOfFrame());
    }

    FrameForm seen(String mark) {
        return new FrameForm(begint, eindigt, plaats, documenten, lezen, mark);
    }

    Refusals unreadable() {
        var refusals = Refusals.none();
        if (Typed.time(begint).isEmpty()) {
            refusals = refusals.and("begint", "opr.edit.no-time");
        }
        if (Typed.time(eindigt).isEmpty()) {
            refusals = refusals.and("eindigt", "opr.edit.no-time");
        }
        boolean both = documenten.isBlank() == lezen.isBlank();
        if (Typed.date(documenten).isEmpty() && !(both && documenten.isBlank())) {
            refusals = refusals.and("documenten", "opr.frame.no-date");
        }
        if (Typed.date(lezen).isEmpty() && !(both && lezen.isBlank())) {
            refusals = refusals.and("lezen", "opr.frame.no-date");
        }
        return refusals;
    }

    /// Asked only when everything can be read.
    ProgrammeChange change() {
        var hours =
                new Hours(Typed.time(begint).orElseThrow(), Typed.time(eindigt).orElseThrow(), plaats.strip());
        Optional<LocalDate> read = Typed.date(lezen);
        return new ProgrammeChange.Frame(
                hours,
                Typed.date(documenten)
                        .flatMap(documents -> read.map(last -> new Timetable(documents, last)))
                        .orElse(null));
    }

    static String fieldOf(Objection objection) {
        return objection.rule() instanceof ContentRule rule
                ? switch (rule) {
                    case HOURS_IN_ORDER, ITEMS_INSIDE_THE_DAY, THE_DAY_HAS_HOURS -> "eindigt";
                    case DOCUMENTS_BEFORE_THE_DAY, THERE_IS_A_TIMETABLE -> "documenten";
                    case READ_BEFORE_THE_DAY, PLACED_BEFORE_IT_IS_READ -> "lezen";
                    case A_DAY_IS_AGREED, ENOUGH_LAYERS, EVERY_ISSUE_HAS_A_CONVERSATION -> "";
                }
                : "";
    }
}
