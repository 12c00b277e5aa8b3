package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.register.PartnershipId;

/// The visitors, the visiting panel and the secretary.
public record Panel() {
    public static Panel none() {
        return new Panel();
    }

    /// The partnerships that said yes, the first visitor first (R06, R37).
    public List<PartnershipId> visitors() {
        return List.of();
    }

    /// Those who are on the panel now; who left is not among them.
    public List<Member> members() {
        return List.of();
    }

    /// R14: the member who coordinates.
    public Optional<Member> chair() {
        return Optional.empty();
    }

    /// R15: supplied by the host, no member.
    public Optional<PersonId> secretary() {
        return Optional.empty();
    }

    public boolean isSettled() {
        return false;
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return List.of();
    }
}
