package nl.koers.qualityframework.web;

import java.util.List;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.ThenAndNow;
import nl.koers.qualityframework.ThenAndNow.Row;

/// The lineage of a concept, line by line.
public record LineagePage(ConceptHead head, ThenAndNow lineage) {

    public FrameworkVersion older() {
        return lineage.older();
    }

    public List<Row> of(String waarborg) {
        return lineage.of(waarborg);
    }
}
