package nl.koers.developmentreview;

import java.time.LocalDate;
import java.util.List;
import nl.koers.register.PartnershipId;

/// A peer review was really held: only now it counts for its host, and as a visit for its visitors (R02, R05).
///
/// Published in the transaction that records it, once per review.
public record ReviewHeld(OprId opr, PartnershipId host, List<PartnershipId> visitors, LocalDate on) {}
