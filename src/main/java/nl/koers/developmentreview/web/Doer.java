package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.developmentreview.OprSeat;
import nl.koers.people.NationalSeat;
import nl.koers.record.DossierRecord;
import nl.koers.record.DossierRecord.Entry;

/// Who acted: by name, and once the names have gone by role (R92, R93).
final class Doer {
    private static final List<String> OPR =
            List.of(OprSeat.values()).stream().map(Enum::name).toList();
    private static final List<String> NATIONAL =
            List.of(NationalSeat.values()).stream().map(Enum::name).toList();

    private Doer() {}

    static String of(Entry entry) {
        if (!entry.byName().isEmpty()) {
            return entry.byName();
        }
        if (entry.roles().contains(DossierRecord.PROGRAM)) {
            return plain("opr.record.program");
        }
        var roles = roles(entry);
        return roles.isEmpty() ? plain("opr.record.someone") : roles;
    }

    static String roles(Entry entry) {
        return entry.roles().stream()
                .filter(role -> OPR.contains(role) || NATIONAL.contains(role))
                .map(role -> plain((OPR.contains(role) ? "opr.seat." : "people.seat.") + role))
                .collect(Collectors.joining(", "));
    }
}
