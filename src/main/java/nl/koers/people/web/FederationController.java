package nl.koers.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.SignIn;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.accounts.InvitationLinks.Standing;
import nl.koers.people.internal.federation.Arrived;
import nl.koers.people.internal.federation.Asking;
import nl.koers.people.internal.federation.Asking.Answer;
import nl.koers.people.internal.federation.Asking.Outcome;
import nl.koers.people.internal.federation.Federation;
import nl.koers.people.internal.federation.Journey;
import nl.koers.people.internal.federation.Provider;
import nl.koers.people.internal.federation.Providers;
import nl.koers.people.web.FederationPage.State;
import nl.koers.people.web.JourneysInSession.Waiting;
import nl.koers.ui.Message;
import nl.koers.ui.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Logging in at a school or institute. One leaves by a link and not by a form: our content policy keeps forms at
/// home. Two are never tied together without a yes on a page of ours, so that nobody ties a stranger's login to an
/// account by a link.
@Controller
class FederationController {
    private static final String OWN = "/mijn-gegevens/inloggen";
    private static final Duration TO_SAY_YES = Duration.ofMinutes(15);

    private final Providers providers;
    private final Asking asking;
    private final Federation federation;
    private final InvitationLinks invitations;
    private final SignIn signIn;
    private final Clock clock;

    FederationController(
            Providers providers,
            Asking asking,
            Federation federation,
            InvitationLinks invitations,
            SignIn signIn,
            Clock clock) {
        this.providers = providers;
        this.asking = asking;
        this.federation = federation;
        this.invitations = invitations;
        this.signIn = signIn;
        this.clock = clock;
    }

    @GetMapping("/inloggen/via/{id}")
    String leave(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String uitnodiging,
            HttpServletRequest request,
            Model model) {
        var invitation = uitnodiging.isEmpty() ? "" : InvitationLinks.hashed(uitnodiging);
        return leave(require(id), Onward.from(request).to(), invitation, "", request, model);
    }

    @GetMapping(OWN + "/via/{id}")
    String leaveToLink(@PathVariable String id, HttpServletRequest request, Model model) {
        var me = Acting.viewer().requirePerson();
        return leave(require(id), "", "", me.toString(), request, model);
    }

    @GetMapping("/inloggen/via/{id}/terug")
    Object comeBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String error,
            @RequestParam(required = false) @Nullable String iss,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var provider = require(id);
        var found = JourneysInSession.comeBack(request, state)
                .filter(it -> it.provider().equals(id));
        if (found.isEmpty()) {
            return page(State.FAILED, provider, null, "/inloggen", model);
        }
        var journey = found.get();
        var back = journey.linker() == null ? Onward.to(journey.to()).after("/inloggen") : OWN;
        return switch (asking.finish(provider, journey, new Answer(code, state, error, iss))) {
            case Outcome.Cancelled() -> page(State.CANCELLED, provider, null, back, model);
            case Outcome.TooLow() -> page(State.LEVEL, provider, null, back, model);
            case Outcome.Failed() -> page(State.FAILED, provider, null, back, model);
            case Outcome.Known(var who) -> {
                var linker = journey.linker();
                yield linker == null
                        ? enter(provider, journey, who, request, response, model)
                        : toLink(provider, linker, who, request, model, next);
            }
        };
    }

    @PostMapping("/inloggen/via/{id}/koppelen")
    Object link(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var provider = require(id);
        var agreed = JourneysInSession.agreed(request, clock.instant())
                .filter(it -> it.who().provider().equals(id));
        if (agreed.isEmpty()) {
            return page(State.FAILED, provider, null, "/inloggen", model);
        }
        var waiting = agreed.get();
        if (waiting.person().isEmpty()) {
            return federation
                    .begin(waiting.invitation(), waiting.who())
                    .map(begun -> signedIn(provider, begun.person(), begun.path(), request, response))
                    .orElseGet(() -> page(State.UNKNOWN, provider, waiting.who(), "/inloggen", model));
        }
        var me = PersonId.of(waiting.person());
        NoSuchThing.unless(Acting.viewer().is(me));
        if (!federation.link(me, waiting.who())) {
            return page(State.TAKEN, provider, waiting.who(), OWN, model);
        }
        Message.done("people.login.linked", provider.name()).on(next);
        return "redirect:" + OWN;
    }

    private String leave(
            Provider provider, String to, String invitation, String linker, HttpServletRequest request, Model model) {
        var journey = asking.begin(provider, to, invitation, linker, request);
        if (journey.isEmpty()) {
            return page(
                    State.DOWN, provider, null, linker.isEmpty() ? Onward.to(to).after("/inloggen") : OWN, model);
        }
        JourneysInSession.leave(request, journey.get());
        return "redirect:" + journey.get().asked().getAuthorizationRequestUri();
    }

    private Object enter(
            Provider provider,
            Journey journey,
            Arrived who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var person = federation.personOf(who);
        var invitation = journey.invitation().isEmpty()
                ? null
                : invitations.findHashed(journey.invitation()).orElse(null);
        if (person.isPresent()) {
            return invitation != null && !invitation.person().id().equals(person.get())
                    ? page(State.TAKEN, provider, who, "/inloggen", model)
                    : signedIn(provider, person.get(), journey.to(), request, response);
        }
        if (invitation == null || invitation.standing() != Standing.NEWCOMER) {
            return page(State.UNKNOWN, provider, who, "/inloggen", model);
        }
        JourneysInSession.await(
                request,
                new Waiting(who, journey.invitation(), "", clock.instant().plus(TO_SAY_YES)));
        return question(provider, who, invitation.person().id(), "/inloggen", model);
    }

    private Object signedIn(
            Provider provider, PersonId person, String to, HttpServletRequest request, HttpServletResponse response) {
        var next = signIn.as(person, Onward.to(to), request, response);
        request.getSession().setAttribute(SignIn.PROVIDER, provider.id());
        return next;
    }

    private Object toLink(
            Provider provider,
            PersonId linker,
            Arrived who,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        if (!Acting.viewer().is(linker)) {
            return page(State.FAILED, provider, null, "/inloggen", model);
        }
        var person = federation.personOf(who);
        if (person.isPresent() && !person.get().equals(linker)) {
            return page(State.TAKEN, provider, who, OWN, model);
        }
        if (person.isPresent()) {
            Message.done("people.login.already", provider.name()).on(next);
            return "redirect:" + OWN;
        }
        JourneysInSession.await(
                request, new Waiting(who, "", linker.toString(), clock.instant().plus(TO_SAY_YES)));
        return question(provider, who, linker, OWN, model);
    }

    private String question(Provider provider, Arrived who, PersonId of, String back, Model model) {
        var person = federation.account(of);
        model.addAttribute(
                "page", new FederationPage(State.CONFIRM, provider, who, person.name(), person.email(), back));
        return "people/web/federation";
    }

    private static String page(State state, Provider provider, @Nullable Arrived who, String back, Model model) {
        model.addAttribute("page", new FederationPage(state, provider, who, "", "", back));
        return "people/web/federation";
    }

    private Provider require(String id) {
        return providers.find(id).orElseThrow(NoSuchThing::new);
    }
}
