package nl.koers.record.internal;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.UUID;
import nl.koers.record.DossierWords;

/// Findings in words: in which dossier, which entry, and what is wrong with it.
final class Findings {
    private final List<DossierWords> rooms;

    Findings(List<DossierWords> rooms) {
        this.rooms = rooms;
    }

    String of(Finding finding) {
        var what = plain("record.found." + finding.kind(), finding.number(), act(finding.act()), finding.fact());
        var dossier = finding.dossier();
        return dossier == null ? what : plain("record.found.in", name(dossier), dossier, what);
    }

    private String name(UUID dossier) {
        return rooms.stream()
                .flatMap(room -> room.names(List.of(dossier)).values().stream())
                .findFirst()
                .orElseGet(() -> plain("record.dossier"));
    }

    private String act(String act) {
        return rooms.stream()
                .flatMap(room -> room.act(act).stream())
                .findFirst()
                .orElse(act);
    }
}
