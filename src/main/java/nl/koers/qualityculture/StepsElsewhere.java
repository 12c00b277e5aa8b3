package nl.koers.qualityculture;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// What another room follows up for a partnership, for the one list of steps (R39): a recommendation of a peer
/// review is noted there, and stands here beside the steps that come of it. Nothing is kept twice.
public interface StepsElsewhere {
    /// As far as the viewer may know.
    List<Elsewhere> of(PartnershipId partnership, Viewer viewer, LocalDate today);

    /// @param id of what is followed up, to which steps here can refer
    /// @param what it says
    /// @param where it comes from: "Peer review Rijn 2027"
    /// @param mark shape of the state
    /// @param state in words
    /// @param owner in words; empty when nobody was named
    /// @param waits something is still expected
    /// @param href where it is noted
    record Elsewhere(
            UUID id,
            String what,
            String where,
            String mark,
            String state,
            String owner,
            @Nullable LocalDate dueOn,
            boolean waits,
            String href) {}
}
