package nl.koers.people.internal.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.SignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/// Where someone is logged in now, on all nodes, and the end of it.
@Service
public class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AsProgram program;
    private final JdbcClient db;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AsProgram program, JdbcClient db) {
        this.sessions = sessions;
        this.program = program;
        this.db = db;
    }

    /// @param mark hash of the id that the browser holds
    /// @param device browser and system, or empty when that is not known
    public record Open(String mark, String device, Instant since, Instant used) {
        /// Whether it is the session with this id.
        public boolean is(String id) {
            return mark.equals(HexFormat.of().formatHex(SecretLinks.hash(id)));
        }
    }

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
        program.run(() -> db.sql("delete from people.session where principal_name = ?")
                .param(person.toString())
                .update());
    }
}
