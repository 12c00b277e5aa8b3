package nl.koers.qualityculture.web;

import java.util.Map;
import nl.koers.ui.Refusals;

/// A round of questions, being opened.
///
/// @param subjects by what the form sends
public record RoundForm(
        QualityHead head,
        Map<String, String> subjects,
        String over,
        String eigen,
        String inleiding,
        String tot,
        Refusals refusals) {}
