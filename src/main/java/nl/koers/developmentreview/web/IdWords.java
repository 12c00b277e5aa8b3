package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.documents.IdFact;
import nl.koers.developmentreview.internal.documents.IdSheet;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.ui.Dates;

/// The facts of an ID in words.
final class IdWords {
    private IdWords() {}

    static String label(String key) {
        return plain("opr.id.fact." + key);
    }

    static String label(IdentityField field) {
        return label(field.name());
    }

    /// What is not known says so; it is never a 0.
    static String value(String key, String value) {
        if (value.isEmpty()) {
            return plain(
                    switch (key) {
                        case IdSheet.RECOGNISED -> "opr.id.aspirant";
                        case IdSheet.PREVIOUS -> "opr.id.no-previous";
                        default -> "opr.id.unknown";
                    });
        }
        return switch (key) {
            case IdSheet.NAME -> value;
            case IdSheet.SECTORS ->
                Arrays.stream(value.split(" "))
                        .map(sector -> plain("register.sector." + sector))
                        .collect(Collectors.joining(", "));
            case IdSheet.RECOGNISED -> plain("opr.id.recognised", Dates.longAgo(LocalDate.parse(value)));
            case IdSheet.LEAD, IdSheet.PARTNER -> partner(value.split("\\|", 3));
            case IdSheet.PREVIOUS -> Dates.longAgo(LocalDate.parse(value));
            default -> own(IdentityField.valueOf(key), value);
        };
    }

    private static String own(IdentityField field, String value) {
        return switch (field.kind()) {
            case DATE -> Dates.longAgo(LocalDate.parse(value));
            case NUMBER, TEXT, MAIL -> value;
        };
    }

    private static String partner(String[] kindCodeName) {
        var name = kindCodeName[2] + " ("
                + plain("register.kind." + kindCodeName[0]).toLowerCase(java.util.Locale.ROOT) + ")";
        return kindCodeName[1].isEmpty() ? name : name + ", " + kindCodeName[1];
    }

    static String source(IdFact fact) {
        var by = fact.byName();
        if (by == null) {
            return plain("opr.id.from-register", Dates.longAgo(fact.on()));
        }
        return fact.isKnown() ? plain("opr.id.filled-in", by, Dates.longAgo(fact.on())) : plain("opr.id.still-open");
    }
}
