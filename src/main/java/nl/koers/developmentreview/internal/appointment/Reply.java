package nl.koers.developmentreview.internal.appointment;

import java.util.List;

/// What a verb of the appointment answers: the appointment as it is from now on, or why not.
public sealed interface Reply {
    record Changed(Appointment to) implements Reply {}

    record Refused(List<Objection> because) implements Reply {}

    static Reply refused(Rule rule) {
        return new Refused(List.of(Objection.to(rule)));
    }
}
