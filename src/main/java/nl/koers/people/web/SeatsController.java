package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.NationalSeat;
import nl.koers.people.internal.seats.EndRule;
import nl.koers.people.internal.seats.EndingSeat;
import nl.koers.people.internal.seats.InvitingAgain;
import nl.koers.people.internal.seats.InvitingToSeat;
import nl.koers.people.internal.seats.Place;
import nl.koers.people.internal.seats.SeatRule;
import nl.koers.people.internal.seats.TakingBackSeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.RegionId;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The seats of one place: the coordinators of a partnership, the lead of a region, or who sits over the country
/// (R94).
@Controller
class SeatsController {
    private static final String PARTNERSHIP = "/partnerschappen/{id}/mensen";
    private static final String REGION = "/onderwijsregios/{region}/mensen";
    private static final String PLATFORM = "/mensen/platform";
    private static final String DUSI = "/mensen/dus-i";

    private final SeatsDesk desk;
    private final InvitingToSeat inviting;
    private final InvitingAgain again;
    private final EndingSeat ending;
    private final TakingBackSeat takingBack;

    SeatsController(
            SeatsDesk desk,
            InvitingToSeat inviting,
            InvitingAgain again,
            EndingSeat ending,
            TakingBackSeat takingBack) {
        this.desk = desk;
        this.inviting = inviting;
        this.again = again;
        this.ending = ending;
        this.takingBack = takingBack;
    }

    @GetMapping({PARTNERSHIP, REGION, PLATFORM, DUSI})
    @Transactional(readOnly = true)
    public String show(@PathVariable Map<String, String> at, HttpServletRequest request, Model model) {
        return page(place(at, request), SeatsPage.Typed.nothing(desk.today().toString()), Refusals.none(), model);
    }

    @PostMapping({PARTNERSHIP, REGION, PLATFORM, DUSI})
    @Transactional
    public String invite(
            @PathVariable Map<String, String> at,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String tot,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        var place = place(at, request);
        NoSuchThing.unless(place.mayInvite(Acting.viewer()));
        var typed = new SeatsPage.Typed(naam, email, vanaf, tot);
        var from = vanaf.isBlank() ? Optional.of(desk.today()) : Dates.typed(vanaf);
        if (from.isEmpty()) {
            return page(place, typed, Refusals.of("vanaf", "people.seats.no-date"), model);
        }
        var until = Dates.typed(tot);
        if (!tot.isBlank() && until.isEmpty()) {
            return page(place, typed, Refusals.of("tot", "people.seats.no-date"), model);
        }
        return switch (inviting.invite(place, naam, email, from.get(), until.orElse(null))) {
            case InvitingToSeat.Outcome.Refused(var broken) -> {
                var refusals = Refusals.none();
                for (var rule : broken) {
                    refusals = refusals.and(field(rule), "people.seats.broken." + rule);
                }
                yield page(place, typed, refusals, model);
            }
            case InvitingToSeat.Outcome.Invited(var name, var known, var mailed) -> {
                message(name, email, known, mailed).on(next);
                yield "redirect:" + SeatsDesk.href(place);
            }
            case InvitingToSeat.Outcome.AlreadyThere(var name) -> {
                Message.done("people.seats.already", name, email.strip()).on(next);
                yield "redirect:" + SeatsDesk.href(place);
            }
        };
    }

    private static Message message(String name, String email, boolean known, boolean mailed) {
        return known
                ? Message.done(mailed ? "people.seats.invited-known" : "people.seats.given-known", name, email.strip())
                : Message.done("people.seats.invited", name, email.strip());
    }

    @PostMapping({
        PARTNERSHIP + "/{person}/opnieuw",
        REGION + "/{person}/opnieuw",
        PLATFORM + "/{person}/opnieuw",
        DUSI + "/{person}/opnieuw"
    })
    String again(
            @PathVariable Map<String, String> at,
            @PathVariable String person,
            HttpServletRequest request,
            RedirectAttributes next) {
        var place = place(at, request);
        switch (again.again(place, new PersonId(uuid(person)))) {
            case InvitingAgain.Outcome.Sent(var name, var email) ->
                Message.done("people.seats.sent-again", name, email).on(next);
            case InvitingAgain.Outcome.SentToday(var name, var email) ->
                Message.refused("people.seats.sent-today", name, email).on(next);
            case InvitingAgain.Outcome.ComesIn(var name) ->
                Message.done("people.seats.comes-in", name).on(next);
        }
        return "redirect:" + SeatsDesk.href(place);
    }

    @PostMapping({
        PARTNERSHIP + "/{ahead}/terug",
        REGION + "/{ahead}/terug",
        PLATFORM + "/{ahead}/terug",
        DUSI + "/{ahead}/terug"
    })
    String takeBack(
            @PathVariable Map<String, String> at,
            @PathVariable String ahead,
            HttpServletRequest request,
            RedirectAttributes next) {
        var place = place(at, request);
        var name = takingBack.takeBack(place, uuid(ahead));
        (name.isEmpty()
                        ? Message.refused("people.seats.nothing-to-take-back")
                        : Message.done("people.seats.taken-back", name))
                .on(next);
        return "redirect:" + SeatsDesk.href(place);
    }

    @GetMapping({
        PARTNERSHIP + "/{person}/einde",
        REGION + "/{person}/einde",
        PLATFORM + "/{person}/einde",
        DUSI + "/{person}/einde"
    })
    @Transactional(readOnly = true)
    public String askEnd(
            @PathVariable Map<String, String> at,
            @PathVariable String person,
            HttpServletRequest request,
            Model model) {
        return endPage(
                place(at, request), new PersonId(uuid(person)), desk.today().toString(), "", Refusals.none(), model);
    }

    @PostMapping({
        PARTNERSHIP + "/{person}/einde",
        REGION + "/{person}/einde",
        PLATFORM + "/{person}/einde",
        DUSI + "/{person}/einde"
    })
    @Transactional
    public String end(
            @PathVariable Map<String, String> at,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String opvolger,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        var place = place(at, request);
        NoSuchThing.unless(place.mayEnd(Acting.viewer()));
        var who = new PersonId(uuid(person));
        var on = Dates.typed(dag);
        if (on.isEmpty()) {
            return endPage(place, who, dag, opvolger, Refusals.of("dag", "people.seats.no-date"), model);
        }
        var successor = opvolger.isEmpty() ? null : new PersonId(uuid(opvolger));
        return switch (ending.end(place, who, on.get(), successor)) {
            case EndingSeat.Outcome.Refused(var broken) -> {
                var refusals = Refusals.none();
                for (var rule : broken) {
                    refusals = refusals.and(field(rule), "people.seats.end.broken." + rule);
                }
                yield endPage(place, who, dag, opvolger, refusals, model);
            }
            case EndingSeat.Outcome.Ended(var name) -> {
                Message.done("people.seats.ended", name).on(next);
                yield "redirect:" + (endsOwn(place, who) ? "/mijn-werk" : SeatsDesk.href(place));
            }
            case EndingSeat.Outcome.Planned(var name, var day) -> {
                Message.done("people.seats.end-planned", name, Dates.plain(day)).on(next);
                yield "redirect:" + SeatsDesk.href(place);
            }
            case EndingSeat.Outcome.AlreadyOver(var name) -> {
                Message.done("people.seats.over", name).on(next);
                yield "redirect:" + SeatsDesk.href(place);
            }
        };
    }

    /// From then on the page of the place is not theirs any more.
    private static boolean endsOwn(Place place, PersonId who) {
        return place.kind() == NationalSeat.PLATFORM && Acting.viewer().is(who);
    }

    private static String field(SeatRule rule) {
        return switch (rule) {
            case A_NAME, A_SHORT_NAME -> "naam";
            case AN_ADDRESS, NOT_ON_THE_OTHER_SIDE -> "email";
            case NOT_BACK_IN_TIME, WITHIN_A_YEAR -> "vanaf";
            case ENDS_AFTER_IT_BEGINS -> "tot";
        };
    }

    private static String field(EndRule rule) {
        return switch (rule) {
            case NOT_BACK_IN_TIME, WITHIN_A_YEAR -> "dag";
            case THE_SUCCESSOR_IS_NAMED, THE_SUCCESSOR_SITS, NOT_ON_THE_OTHER_SIDE -> "opvolger";
            case SOMEBODY_ADMINISTERS, SOMEBODY_FOLLOWS -> "";
        };
    }

    private static Place place(Map<String, String> at, HttpServletRequest request) {
        if (at.containsKey("id")) {
            return Place.of(new PartnershipId(uuid(at.get("id"))));
        }
        return at.containsKey("region")
                ? Place.of(new RegionId(uuid(at.get("region"))))
                : Place.national(request.getRequestURI().startsWith(DUSI) ? NationalSeat.DUSI : NationalSeat.PLATFORM);
    }

    private static UUID uuid(@Nullable String id) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(id, ""));
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    private String page(Place place, SeatsPage.Typed typed, Refusals refusals, Model model) {
        model.addAttribute("page", desk.page(place, typed, refusals));
        return "people/web/seats";
    }

    private String endPage(Place place, PersonId who, String on, String successor, Refusals refusals, Model model) {
        model.addAttribute("page", desk.ending(place, who, ending.before(place, who), on, successor, refusals));
        return "people/web/endseat";
    }
}
