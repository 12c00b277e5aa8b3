package nl.koers.qualityculture.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;

/// Who is asked in a round.
///
/// @param people of the partnership who were not asked yet, by id
public record AskForm(
        QualityHead head,
        String round,
        String subject,
        Map<String, String> people,
        List<String> wie,
        String anderen,
        String functie,
        Map<String, String> functions,
        Refusals refusals) {
    public String action() {
        return head.href("/vragen/" + round + "/mensen");
    }
}
