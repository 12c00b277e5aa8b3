package nl.koers.register.web;

import java.util.List;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards.Card;
import nl.koers.ui.Shell.Link;

/// One partnership: where it stands, what it says of itself, who takes part.
///
/// @param cards what other rooms have to say to this reader
/// @param mayKeep this reader is its coordinator
public record PartnershipPage(
        Partnership partnership, Partners partners, List<String> themes, List<Card> cards, boolean mayKeep) {

    public List<Link> path() {
        return Addresses.path(partnership);
    }

    public String href(String page) {
        return Addresses.of(partnership.id()) + page;
    }

    public String sectors() {
        return SectorWords.of(partnership);
    }

    public List<String> paragraphs() {
        return partnership.profile().isBlank()
                ? List.of()
                : List.of(partnership.profile().split("\n\\s*\n"));
    }

    public List<Partner> partnerList() {
        return partners.list();
    }

    public List<Partners.Need> missing() {
        return partners.missing();
    }
}
