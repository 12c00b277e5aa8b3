package nl.koers.people.internal.accounts;

import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.ReadsAlong;
import org.springframework.stereotype.Service;

/// Out everywhere: all sessions end and, unless their owner keeps them, so does whatever reads along without one.
/// A change of the mail address that was asked for and not confirmed lapses. Otherwise a minute at an open laptop would
/// go on for a year after a new password (R90).
@Service
public class OutEverywhere {
    private final OpenSessions sessions;
    private final List<ReadsAlong> along;
    private final SecretLinks links;
    private final AsProgram program;

    OutEverywhere(OpenSessions sessions, List<ReadsAlong> along, SecretLinks links, AsProgram program) {
        this.sessions = sessions;
        this.along = along;
        this.links = links;
        this.program = program;
    }

    /// @param alsoAlong whether keys for programs and the address of the calendar stop too
    public void end(PersonId person, boolean alsoAlong) {
        program.run(() -> {
            links.useAllOf(SecretLinks.Kind.NEW_ADDRESS, person);
            if (alsoAlong) {
                along.forEach(it -> it.takeBackAll(person));
            }
        });
        sessions.endAll(person);
    }
}
