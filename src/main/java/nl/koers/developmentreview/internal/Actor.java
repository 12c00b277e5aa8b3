package nl.koers.developmentreview.internal;

import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;

/// Whose move it can be.
public sealed interface Actor {
    /// The host's team.
    record Host() implements Actor {}

    /// The host's student writers.
    record Students() implements Actor {}

    record Secretary() implements Actor {}

    /// A partnership that is asked to visit, or that visits: its coordinators.
    record Visitor(PartnershipId partnership) implements Actor {}

    /// A partnership that is asked to visit, for readers who may not know which (R37).
    record SomeVisitor() implements Actor {}

    /// Any panel member.
    record Panel() implements Actor {}

    record Chair(PersonId person) implements Actor {}

    /// One member, for something only this member can do.
    record Member(PersonId person) implements Actor {}
}
