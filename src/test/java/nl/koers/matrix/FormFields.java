package nl.koers.matrix;

import java.util.Map;
import nl.koers.demo.Places;
import nl.koers.matrix.RouteTable.Route;

/// What a stranger would send along: something for every field and every variable in an address that any form here
/// knows.
final class FormFields {
    private static final String SOME_ID = "0193b3a0-0000-7000-8000-000000000001";

    private FormFields() {}

    static Map<String, String> of(Route route) {
        return Map.of("base", "0", "tekst", "iets", "reason", "een reden", "route", route.path());
    }

    /// Variables in an address: what the dossier really holds, a part or a version by its name, else an id that nothing
    /// has.
    static String fill(String path, Map<String, String> things) {
        var filled = path.replace("{part}", "PAST")
                .replace("{version}", "2021")
                .replace("{versie}", "2021")
                .replace("{region}", Places.STROOMLAND.toString())
                .replace("{code}", "W1")
                .replace("{older}", "2025")
                .replace("{subject}", "beoordelen")
                .replace("{concept}", "2025-2")
                .replace("{piece}", "W1.SO.1")
                .replace("{element}", "W1.SO.1")
                .replace("{number}", "1")
                .replace("{place}", "FIRST")
                .replace("{location}", "00AN00")
                .replace("{board}", "01002")
                .replace("{year}", "2026-2027")
                .replace("{key}", "bram");
        for (var thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled.replaceAll("\\{[a-z]+=([^}]+)}", "$1").replaceAll("\\{[a-z]+}", SOME_ID);
    }
}
