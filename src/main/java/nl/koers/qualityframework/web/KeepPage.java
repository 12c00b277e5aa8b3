package nl.koers.qualityframework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.qualityframework.internal.concept.Concept;
import nl.koers.ui.Refusals;

/// The Platform's workplace: the concepts there are, a file to load, a correction to begin.
///
/// @param form the id of a correction that begins here
/// @param published names of what a correction can begin from
/// @param text the file as it was sent, when it was refused
public record KeepPage(
        UUID form,
        List<Concept> concepts,
        Map<String, String> published,
        String text,
        List<FaultLine> faults,
        Refusals refusals) {}
