package nl.koers.qualityculture.web;

import java.util.List;
import java.util.Map;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.ui.Refusals;

/// An ambition in short, being named or changed.
///
/// @param begins it is a new one
/// @param mark of a new one its id, else the number of what it said when the writer began
public record AmbitionForm(
        QualityHead head,
        boolean begins,
        String mark,
        String action,
        String back,
        String title,
        List<String> points,
        List<String> directions,
        String owner,
        FrameworkVersion framework,
        Map<String, String> owners,
        Refusals refusals) {}
