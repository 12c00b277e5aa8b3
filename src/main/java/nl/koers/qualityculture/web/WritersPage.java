package nl.koers.qualityculture.web;

import java.util.List;
import java.util.Map;

/// Who writes along on the quality of a partnership, and who could.
///
/// @param others people of the partnership, by id
public record WritersPage(QualityHead head, List<Row> writers, Map<String, String> others) {

    /// @param coordinator works on it by that seat; cannot be taken out here
    public record Row(String id, String name, String functions, boolean coordinator) {}
}
