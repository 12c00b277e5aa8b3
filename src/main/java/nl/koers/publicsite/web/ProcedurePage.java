package nl.koers.publicsite.web;

import java.util.List;
import nl.koers.qualityframework.Procedure;

/// The procedure, with the table that answers "why do I not see something?".
public record ProcedurePage(Procedure procedure) {
    /// What there is to read in an OPR, in the order of the road; each has words under `site.reads.<key>`.
    private static final List<String> READS = List.of(
            "road",
            "id",
            "reflection",
            "students",
            "annexes",
            "themes",
            "invitation",
            "panel",
            "programme",
            "preparation",
            "secretary",
            "apart-panel",
            "apart-host",
            "debrief",
            "concept",
            "remarks",
            "final",
            "learning",
            "followup",
            "record");

    public List<String> reads() {
        return READS;
    }
}
