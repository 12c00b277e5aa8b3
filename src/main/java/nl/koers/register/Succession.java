package nl.koers.register;

import java.time.LocalDate;

/// A partnership went on in another one (R53). The room of people lets who works and coordinates there go along.
public interface Succession {
    void follow(PartnershipId predecessor, PartnershipId successor, LocalDate on);
}
