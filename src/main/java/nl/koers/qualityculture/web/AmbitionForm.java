package nl.koers.qualityculture.web;

import java.util.List;
import java.util.Map;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.ui.Refusals;

/// An ambition in short, being named or changed.
///
/// @param begins it is a new one
public record AmbitionForm(
        QualityHead head,
        boolean begins,
        String action,
        String back,
        String title,
        List<String> points,
        List<String> directions,
        String owner,
        FrameworkVersion framework,
        Map<String, String> owners,
        Refusals refusals) {}
