package nl.koers.developmentreview.internal.appointment;

import java.util.UUID;

/// A question of the host to the panel, set before the day (R62), numbered from 1.
public record Issue(UUID id, int number, String text, boolean removed) {}
