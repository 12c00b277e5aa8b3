package nl.koers.register;

import java.util.Optional;

/// By when a recognised partnership holds its next peer review (R02). The room of the reviews knows when the last one
/// was held.
public interface NextReview {
    Optional<FollowingDate> of(Partnership partnership);
}
