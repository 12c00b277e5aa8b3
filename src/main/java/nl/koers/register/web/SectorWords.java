package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.stream.Collectors;
import nl.koers.register.Partnership;

/// "primair onderwijs, voortgezet onderwijs"
final class SectorWords {
    private SectorWords() {}

    static String of(Partnership partnership) {
        return partnership.sectors().stream()
                .sorted()
                .map(sector -> plain("register.sector." + sector))
                .collect(Collectors.joining(", "));
    }
}
