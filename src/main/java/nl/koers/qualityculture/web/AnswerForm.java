package nl.koers.qualityculture.web;

import java.util.Map;
import nl.koers.ui.Refusals;

/// One of the four questions, being answered.
///
/// @param number 1 to 4
public record AnswerForm(
        QualityHead head,
        String round,
        String subject,
        int number,
        String key,
        String tekst,
        String soort,
        String bewijs,
        String link,
        Map<String, String> kinds,
        Refusals refusals) {
    public String back() {
        return head.href("/vragen/" + round);
    }
}
