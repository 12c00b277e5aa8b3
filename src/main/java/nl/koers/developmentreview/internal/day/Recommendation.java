package nl.koers.developmentreview.internal.day;

import java.util.UUID;

/// A recommendation of the joint debrief, numbered from 1 as people see it.
public record Recommendation(UUID id, int number, String text) {}
