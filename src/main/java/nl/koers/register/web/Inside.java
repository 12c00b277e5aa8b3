package nl.koers.register.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Life;
import nl.koers.register.internal.life.Picture;
import nl.koers.register.internal.life.Successions;
import org.springframework.stereotype.Component;

/// Opens what only a partnership itself and the Platform read: scope, agreement and preconditions (R30, R49, R51).
@Component
class Inside {
    private final Partnerships partnerships;
    private final Entries entries;
    private final Successions successions;
    private final Clock clock;

    Inside(Partnerships partnerships, Entries entries, Successions successions, Clock clock) {
        this.partnerships = partnerships;
        this.entries = entries;
        this.successions = successions;
        this.clock = clock;
    }

    /// @param picture of how it stands today
    /// @param life all that was recorded of it
    /// @param mayState this reader records what is so
    record Opened(Partnership partnership, LocalDate today, Life life, Picture picture, boolean mayState) {}

    /// For whoever may not read it there is nothing.
    Opened open(PartnershipId asked) {
        var partnership = partnerships.require(asked);
        var viewer = Acting.viewer();
        NoSuchThing.unless(RegisterAccess.mayReadInside(viewer, successions.keeps(viewer, asked)));
        var today = LocalDate.now(clock);
        var life = entries.of(asked);
        return new Opened(
                partnership,
                today,
                life,
                life.on(today),
                RegisterAccess.mayState(viewer, asked) && !partnership.isEnded());
    }

    /// The same question for whoever sends a form.
    static PartnershipId statable(String id) {
        var asked = Addresses.partnership(id);
        NoSuchThing.unless(RegisterAccess.mayState(Acting.viewer(), asked));
        return asked;
    }
}
