package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.koers.people.internal.federation.Arrived;
import nl.koers.people.internal.federation.Journey;

/// Who is on the way to a provider and back, and who came back but still has to say yes. Only the browser that left
/// can come back, and each way back is walked once.
final class JourneysInSession {
    private static final String JOURNEYS = "journeys";
    private static final String WAITING = "waiting";
    private static final int MOST = 5;

    private JourneysInSession() {}

    /// @param invitation hash of the link that someone came with, or empty
    /// @param person who links a login to the own account, or empty
    record Waiting(Arrived who, String invitation, String person, Instant until) implements Serializable {}

    static void leave(HttpServletRequest request, Journey journey) {
        var all = all(request);
        while (all.size() >= MOST) {
            all.pollFirstEntry();
        }
        all.put(String.valueOf(journey.asked().getState()), journey);
        request.getSession().setAttribute(JOURNEYS, all);
    }

    static Optional<Journey> comeBack(HttpServletRequest request, String state) {
        var all = all(request);
        var journey = all.remove(state);
        if (journey != null) {
            request.getSession().setAttribute(JOURNEYS, all);
        }
        return Optional.ofNullable(journey);
    }

    static void await(HttpServletRequest request, Waiting waiting) {
        request.getSession().setAttribute(WAITING, waiting);
    }

    static Optional<Waiting> agreed(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WAITING) instanceof Waiting waiting)) {
            return Optional.empty();
        }
        session.removeAttribute(WAITING);
        return Optional.of(waiting).filter(it -> now.isBefore(it.until()));
    }

    @SuppressWarnings("unchecked") // we put it there
    private static LinkedHashMap<String, Journey> all(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(JOURNEYS);
        return kept instanceof LinkedHashMap<?, ?> map
                ? new LinkedHashMap<>((LinkedHashMap<String, Journey>) map)
                : new LinkedHashMap<>();
    }
}
