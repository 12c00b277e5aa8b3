package nl.koers.developmentreview.internal.appointment;

import java.time.LocalTime;
import java.util.UUID;

/// A part of the day: a conversation, or anything else that takes time. Its id stays the same whatever is changed.
public sealed interface Item permits Conversation, Pause {
    enum Kind {
        CONVERSATION,
        PAUSE
    }

    UUID id();

    LocalTime starts();

    LocalTime ends();

    String title();

    /// Taken out of the programme; kept, because notes may point at it.
    boolean removed();

    Item remove();

    default boolean overlaps(Item other) {
        return starts().isBefore(other.ends()) && other.starts().isBefore(ends());
    }
}
