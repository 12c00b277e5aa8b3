package nl.koers.people;

import java.util.Collection;
import java.util.List;
import nl.koers.access.Seat;

/// Says in words which seats someone holds; each room does so for the seats it gives, and stays silent about others.
public interface SeatsInWords {
    List<Named> named(Collection<Seat> seats);

    /// @param what "Lid van het panel"
    /// @param where "Peer review Rijn 2027"
    /// @param href where that is, or empty
    record Named(String what, String where, String href) {}
}
