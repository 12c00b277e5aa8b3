package nl.koers.developmentreview.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.register.PartnershipId;

/// All OPRs, each as a whole.
public interface Oprs {
    Optional<Opr> find(OprId id);

    default Opr require(OprId id) {
        return find(id).orElseThrow(NoSuchThing::new);
    }

    /// Every OPR in which the viewer may see that it exists.
    List<Opr> all();

    /// Of these the ones in which the viewer may see that they exist.
    List<Opr> among(Set<OprId> ids);

    List<Opr> ofHost(PartnershipId host);

    /// What of its reviews counts for the next one, in one question.
    List<? extends EarlierReview> earlierOf(PartnershipId host);

    /// Keeps the OPR; refuses with `ChangedMeanwhile` when someone else saved it after it was read.
    void save(Opr opr);

    /// Two people acted on the same OPR at the same moment; the second looks again.
    class ChangedMeanwhile extends RuntimeException {
        public ChangedMeanwhile() {
            super("someone else saved this OPR meanwhile", null, false, false);
        }
    }
}
