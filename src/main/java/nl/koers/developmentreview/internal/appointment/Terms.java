package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Start.Window;
import org.jspecify.annotations.Nullable;

/// What both sides have to keep to while they agree.
///
/// @param window where the day must lie; null where the regulation sets none (R19)
/// @param layers least number of layers the conversations reach (R62)
public record Terms(LocalDate today, @Nullable Window window, int layers) {
    public static Terms of(Opr opr, LocalDate today) {
        return new Terms(today, opr.start().window(), opr.settings().layers());
    }
}
