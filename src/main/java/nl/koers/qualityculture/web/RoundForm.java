package nl.koers.qualityculture.web;

import java.util.Map;
import nl.koers.ui.Refusals;

/// A round of questions, being opened.
///
/// @param form its id, made with the form
/// @param subjects by what the form sends
public record RoundForm(
        QualityHead head,
        String form,
        Map<String, String> subjects,
        String over,
        String eigen,
        String inleiding,
        String tot,
        Refusals refusals) {}
