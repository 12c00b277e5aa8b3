package nl.koers.qualityculture.web;

import java.util.Map;
import nl.koers.ui.Refusals;

/// A step, being agreed.
///
/// @param form its id, made with the form
/// @param uit what it follows from: "ROUND:" and its id, or only the kind
/// @param from that in words; empty when the form asks for it
public record StepForm(
        QualityHead head,
        String form,
        String uit,
        String from,
        String bevinding,
        String wat,
        String eigenaar,
        String datum,
        Map<String, String> origins,
        Map<String, String> owners,
        Refusals refusals) {}
