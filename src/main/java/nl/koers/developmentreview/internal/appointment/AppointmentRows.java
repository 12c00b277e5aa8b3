package nl.koers.developmentreview.internal.appointment;

import java.util.List;
import java.util.function.Function;
import nl.koers.developmentreview.OprId;
import org.springframework.stereotype.Repository;

/// The rows of this noun, for many OPRs at once or to keep one.
@Repository
public class AppointmentRows {
    public Function<OprId, Appointment> of(List<OprId> ids) {
        return _ -> Appointment.none();
    }

    public void save(OprId id, Appointment noun) {}
}
