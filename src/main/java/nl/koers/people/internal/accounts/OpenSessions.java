package nl.koers.people.internal.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.SignIn;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/// Where someone is logged in now, on all nodes, and the end of it.
@Service
public class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /// @param device browser and system, or empty when that is not known
    public record Open(String id, String device, Instant since, Instant used) {}

    /// The one used last first.
    public List<Open> of(PersonId person) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Open(
                        session.getId(),
                        session.getAttributeOrDefault(SignIn.DEVICE, ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime()))
                .sorted(Comparator.comparing(Open::used).reversed())
                .toList();
    }

    /// Everywhere and at once: the next click asks who it is.
    public void endAll(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }
}
