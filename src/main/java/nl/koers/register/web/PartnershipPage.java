package nl.koers.register.web;

import java.util.List;
import java.util.Map;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards.Card;
import nl.koers.register.internal.duo.Links;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;

/// One partnership: where it stands, what it says of itself, who takes part.
///
/// @param stand where it stands
/// @param scope what it does, in sentences; empty while nothing was stated
/// @param schools what DUO says now of schools that take part (R50, R57)
/// @param cards what other rooms have to say to this reader
/// @param mayKeep this reader is its coordinator
public record PartnershipPage(
        Partnership partnership,
        StandPage stand,
        List<String> scope,
        Partners partners,
        Map<String, Links.Known> schools,
        List<String> themes,
        List<Card> cards,
        boolean mayKeep) {

    public List<Link> path() {
        return Addresses.path(partnership);
    }

    public String href(String page) {
        return Addresses.of(partnership.id()) + page;
    }

    public String sectors() {
        return SectorWords.of(partnership);
    }

    public Markup profile() {
        return Markup.of(partnership.profile());
    }

    /// In words; empty when there is none.
    public String news(Partner partner) {
        return PartnersPage.news(partner, schools);
    }

    /// Number of the bevoegd gezag of a school; empty for another (R50).
    public String board(Partner partner) {
        return PartnersPage.board(partner, schools);
    }

    public List<Partner> partnerList() {
        return partners.list();
    }
}
