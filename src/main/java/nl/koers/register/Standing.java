package nl.koers.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The status of a partnership and since when (R52).
///
/// @param cohort year of the lichting of an aspirant; null for others
public record Standing(
        Status status, LocalDate since, @Nullable Integer cohort) {
    public static Standing recognised(LocalDate since) {
        return new Standing(Status.RECOGNISED, since, null);
    }

    public static Standing aspirant(LocalDate since, int cohort) {
        return new Standing(Status.ASPIRANT, since, cohort);
    }
}
