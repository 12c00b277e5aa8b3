package nl.koers.planning.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.planning.PlanningAccess;
import nl.koers.planning.Season;
import nl.koers.planning.Visits;
import nl.koers.planning.VisitsMade;
import nl.koers.planning.WillingPartnerships;
import nl.koers.planning.Willingness;
import nl.koers.planning.web.WillingPage.Said;
import nl.koers.planning.web.WillingPage.Typed;
import nl.koers.planning.web.WillingPage.VisitLine;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of willingness and visits; also again, with what was typed, after a refusal.
@Component
class WillingPages {
    private final Partnerships partnerships;
    private final WillingPartnerships willing;
    private final Visits visits;
    private final Clock clock;

    WillingPages(Partnerships partnerships, WillingPartnerships willing, Visits visits, Clock clock) {
        this.partnerships = partnerships;
        this.willing = willing;
        this.visits = visits;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WillingPage page(PartnershipId id, Typed typed, Refusals refusals) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(PlanningAccess.mayReadVisits(viewer, id));
        var partnership = partnerships.require(id);
        var today = LocalDate.now(clock);
        var said = willing.of(id);
        var made = visits.inSixYears(id, today);
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        return new WillingPage(
                id.toString(),
                partnership.name(),
                Stream.of(Season.of(today), Season.of(today).next())
                        .map(season -> said(season, said))
                        .toList(),
                Willingness.mark(said),
                made.visits().stream()
                        .map(visit -> new VisitLine(names.getOrDefault(visit.host(), ""), visit.day()))
                        .toList(),
                made.since(),
                made.different(),
                VisitsMade.NORM,
                PlanningAccess.maySayWilling(viewer, id),
                typed,
                refusals);
    }

    private static Said said(Season season, List<Willingness> all) {
        return all.stream()
                .filter(it -> it.season().equals(season))
                .findFirst()
                .map(it -> new Said(
                        season,
                        it.willing() ? "done" : "later",
                        plain(it.willing() ? "planning.willing.yes" : "planning.willing.no"),
                        it.note()))
                .orElseGet(() -> new Said(season, "open", plain("planning.willing.unsaid"), ""));
    }
}
