package nl.koers.planning;

import java.time.LocalDate;
import java.util.Set;
import nl.koers.access.NoSuchThing;
import nl.koers.planning.Shortlist.Problem;
import nl.koers.register.PartnerOrganisations;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Service;

/// Makes the shortlist of a host from what the register and this room know.
@Service
public class Shortlists {
    private final Partnerships partnerships;
    private final PartnerOrganisations organisations;
    private final WillingPartnerships willing;
    private final Visits visits;

    Shortlists(
            Partnerships partnerships, PartnerOrganisations organisations, WillingPartnerships willing, Visits visits) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.willing = willing;
        this.visits = visits;
    }

    /// @param taken partnerships that were already asked for this review or said yes
    public Shortlist of(
            PartnershipId host, Set<String> themes, Season season, Set<PartnershipId> taken, LocalDate today) {
        var everyone = partnerships.all().stream()
                .filter(it -> !it.isEnded() || it.id().equals(host))
                .toList();
        return Shortlist.of(new Problem(
                everyone.stream().filter(it -> it.id().equals(host)).findFirst().orElseThrow(NoSuchThing::new),
                themes,
                everyone,
                taken,
                willing.in(season),
                visits.with(host),
                visits.different(today),
                organisations.shared()));
    }
}
