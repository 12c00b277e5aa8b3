package nl.koers.qualityculture.web;

import java.util.Map;
import nl.koers.ui.Refusals;

/// A step, being agreed.
///
/// @param uit what it follows from: "ROUND:" and its id, or only the kind
/// @param from that in words; empty when the form asks for it
public record StepForm(
        QualityHead head,
        String uit,
        String from,
        String bevinding,
        String wat,
        String eigenaar,
        String datum,
        Map<String, String> origins,
        Map<String, String> owners,
        Refusals refusals) {}
