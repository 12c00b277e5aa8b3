package nl.koers.developmentreview.internal.appointment;

import java.time.LocalTime;
import java.util.UUID;

/// One conversation of the programme: a round on the day with people of the host.
public record Conversation(UUID id, LocalTime starts, LocalTime ends, String title) {}
