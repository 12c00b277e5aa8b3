package nl.koers.people.internal;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.people.NationalSeat;
import nl.koers.people.SignIn;
import nl.koers.people.internal.SignedIn.Home;
import nl.koers.people.internal.SignedIn.Someone;
import nl.koers.ui.Message;
import nl.koers.ui.Shell;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Shells;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The shell for whoever is signed in: the own partnership in the menu, for the Platform the country.
@Component
class ViewerShells implements Shells {
    private final Clock clock;
    private final SignedIn signedIn;
    private final boolean demonstration;

    ViewerShells(Clock clock, SignedIn signedIn, Environment environment) {
        this.clock = clock;
        this.signedIn = signedIn;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo | test"));
    }

    @Override
    public Shell around(HttpServletRequest request) {
        var someone = someone(request);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                someone.map(ViewerShells::label).orElse(""),
                someone.map(it -> String.valueOf(it.viewer().person())).orElse(""),
                someone.isPresent() ? "/mijn-gegevens" : "/inloggen",
                navigation(someone),
                here(request),
                new Shell.Csrf("_csrf", csrf == null ? () -> "" : csrf::getToken),
                demonstration,
                LocalDate.now(clock),
                message(request));
    }

    private Optional<Someone> someone(HttpServletRequest request) {
        return request.getAttribute(SignIn.JUST_NOW) instanceof PersonId person
                ? signedIn.find(person)
                : Optional.ofNullable((Someone) request.getAttribute(ViewerFilter.SOMEONE));
    }

    private static String here(HttpServletRequest request) {
        if (request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return "/";
        }
        // an answer to logging in has no address of its own to come back to
        boolean door =
                request.getMethod().equals("POST") && request.getRequestURI().startsWith("/inloggen");
        return door ? "/inloggen" : request.getRequestURI();
    }

    private static String label(Someone someone) {
        var name = someone.viewer().name();
        return someone.home().map(home -> name + " (" + home.shortName() + ")").orElse(name);
    }

    private static List<Link> navigation(Optional<Someone> someone) {
        var links = new ArrayList<Link>();
        someone.ifPresent(it -> {
            links.add(new Link(plain("people.nav.work"), "/mijn-werk"));
            it.home().map(ViewerShells::partnership).ifPresent(links::add);
            if (it.viewer().sitsNationally(NationalSeat.PLATFORM)) {
                links.add(new Link(plain("people.nav.country"), "/landelijk"));
                links.add(new Link(plain("people.nav.seats"), "/mensen"));
                links.add(new Link(plain("people.nav.register"), "/register/duo"));
            }
            if (it.viewer().sitsNationally(NationalSeat.DUSI)) {
                links.add(new Link(plain("people.nav.held"), "/gehouden"));
            }
        });
        links.add(new Link(plain("people.nav.framework"), "/kwaliteitskader"));
        if (someone.isEmpty()) {
            links.add(new Link(plain("people.nav.procedure"), "/werkwijze"));
        }
        links.add(new Link(plain("people.nav.search"), "/zoeken"));
        return List.copyOf(links);
    }

    private static Link partnership(Home home) {
        return new Link(plain("people.nav.partnership", home.shortName()), "/partnerschappen/" + home.id());
    }

    private static @Nullable Message message(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Message) flash.get("message");
    }
}
