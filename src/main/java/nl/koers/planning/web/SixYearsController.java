package nl.koers.planning.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.planning.PlanningAccess;
import nl.koers.planning.Visits;
import nl.koers.planning.VisitsMade;
import nl.koers.planning.web.SixYears.Lane;
import nl.koers.planning.web.SixYears.Moment;
import nl.koers.register.FollowingDate;
import nl.koers.register.FollowingDate.Because;
import nl.koers.register.NextReview;
import nl.koers.register.PartnersOverTime;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.StandingsOverTime;
import nl.koers.ui.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The cycle in which a partnership is now, in one picture: status, own peer reviews, visits to others, partners that
/// came and left (R02, R05).
@Controller
class SixYearsController {
    private final Partnerships partnerships;
    private final PartnersOverTime partners;
    private final StandingsOverTime standings;
    private final Visits visits;
    private final NextReview next;
    private final Clock clock;

    SixYearsController(
            Partnerships partnerships,
            PartnersOverTime partners,
            StandingsOverTime standings,
            Visits visits,
            NextReview next,
            Clock clock) {
        this.partnerships = partnerships;
        this.partners = partners;
        this.standings = standings;
        this.visits = visits;
        this.next = next;
        this.clock = clock;
    }

    @GetMapping("/partnerschappen/{id}/zes-jaar")
    @Transactional(readOnly = true)
    public String show(@PathVariable UUID id, Model model) {
        var asked = new PartnershipId(id);
        NoSuchThing.unless(PlanningAccess.mayReadVisits(Acting.viewer(), asked));
        var all = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, it -> it));
        var here = partnerships.require(asked);
        var today = LocalDate.now(clock);
        var following = following(here);
        var from = following.map(FollowingDate::from).orElse(today.minus(VisitsMade.WINDOW));
        var until = following.map(FollowingDate::on).orElse(today.plusYears(1));
        model.addAttribute(
                "page",
                new SixYearsPage(
                        here,
                        SixYears.of(from, until, today, moments(here, all, following)),
                        visits.inSixYears(asked, today).different()));
        return "planning/web/sixyears";
    }

    private Optional<FollowingDate> following(Partnership here) {
        return Optional.ofNullable(here.standing()).flatMap(FollowingDate::of).or(() -> next.of(here));
    }

    private List<Moment> moments(
            Partnership here, Map<PartnershipId, Partnership> all, Optional<FollowingDate> following) {
        var moments = new ArrayList<Moment>();
        for (var standing : standings.of(here.id())) {
            var words = plain("planning.six.status." + standing.status());
            moments.add(new Moment(Lane.STATUS, standing.since(), words, words));
        }
        following.ifPresent(it -> moments.add(new Moment(
                it.because() == Because.ASPIRANT || it.because() == Because.RECOVERY ? Lane.STATUS : Lane.HOST,
                it.on(),
                plain("planning.six.due"),
                plain("planning.six.due-by." + it.because(), Dates.longAgo(it.from()), it.years()))));
        var guests = new TreeMap<LocalDate, List<String>>();
        for (var visit : visits.all()) {
            if (visit.host().equals(here.id())) {
                guests.computeIfAbsent(visit.day(), _ -> new ArrayList<>()).add(name(all, visit.visitor()));
            } else if (visit.visitor().equals(here.id())) {
                var name = name(all, visit.host());
                moments.add(new Moment(Lane.VISITOR, visit.day(), name, plain("planning.six.visited", name)));
            }
        }
        guests.forEach((day, names) -> moments.add(new Moment(
                Lane.HOST, day, plain("planning.six.held"), plain("planning.six.visited-by", together(names)))));
        for (var partner : partners.of(here.id())) {
            moments.add(new Moment(
                    Lane.PARTNERS, partner.since(), "+ " + partner.name(), plain("planning.six.came", partner.name())));
            if (partner.endedOn() != null) {
                moments.add(new Moment(
                        Lane.PARTNERS,
                        partner.endedOn(),
                        "\u2212 " + partner.name(),
                        plain("planning.six.left", partner.name())));
            }
        }
        return moments;
    }

    private static String together(List<String> names) {
        return names.stream().sorted().collect(Collectors.joining(plain("planning.six.and")));
    }

    private static String name(Map<PartnershipId, Partnership> all, PartnershipId id) {
        var partnership = all.get(id);
        return partnership == null ? "" : partnership.shortName();
    }
}
