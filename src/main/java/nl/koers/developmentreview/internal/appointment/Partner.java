package nl.koers.developmentreview.internal.appointment;

import java.util.UUID;
import nl.koers.people.Level;

/// Someone of the host the panel talks with. The address for mail is kept apart: only the host needs it.
public record Partner(UUID id, String name, String function, Level layer, boolean removed) {
    Partner remove() {
        return new Partner(id, name, function, layer, true);
    }
}
