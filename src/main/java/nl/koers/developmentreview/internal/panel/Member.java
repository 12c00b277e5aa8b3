package nl.koers.developmentreview.internal.panel;

import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.people.Level;
import nl.koers.register.PartnershipId;

/// A member of the visiting panel.
///
/// @param sentBy the visiting partnership where this person works or studies (R13)
/// @param chair coordinates the panel (R14)
public record Member(
        UUID id, PersonId person, String name, PartnershipId sentBy, Function function, Level level, boolean chair) {}
