package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.function.Function;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.appointment.Objection;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Refusals.Refusal;

/// Says in words what stands in the way in step 3, and how to go on.
final class ObjectionWords {
    private ObjectionWords() {}

    static String of(Objection objection, Opr opr) {
        var about = Typed.date(objection.about()).map(Dates::plain).orElse(objection.about());
        var window = opr.start().window();
        return plain(
                "opr.rule." + objection.rule().name(),
                about,
                window == null ? "" : Dates.plain(window.from()),
                window == null ? "" : Dates.plain(window.until()));
    }

    static Refusals refusals(List<Objection> because, Opr opr, Function<Objection, String> field) {
        return new Refusals(because.stream()
                .map(objection -> new Refusal(field.apply(objection), of(objection, opr)))
                .distinct()
                .toList());
    }
}
