package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.developmentreview.OprId;

/// What of a review counts for the one that may come after it (R02).
public interface EarlierReview {
    OprId id();

    Start start();

    /// Neither final nor given up.
    boolean isOpen();

    /// The day on which it was really held.
    Optional<LocalDate> heldOn();

    /// A review is named after the year of its day: the one agreed upon, until then the one by which it is due.
    int year();
}
