package nl.koers.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.ui.Onward;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Lets a person in once somebody has established who it is: the demonstration's personas, a password.
@Service
public class SignIn {
    /// Of the request in which someone was let in: who that is, for the page that answers it.
    public static final String JUST_NOW = SignIn.class.getName();

    /// Of a session: on what it was begun, for who wants to know where the own account is open.
    public static final String DEVICE = "device";

    /// Of a session: at which provider it began, for who logs out.
    public static final String PROVIDER = "provider";

    private final SecurityContextRepository sessions;
    private final CsrfAuthenticationStrategy tokens;

    SignIn(SecurityContextRepository sessions, CsrfTokenRepository tokens) {
        this.sessions = sessions;
        this.tokens = new CsrfAuthenticationStrategy(tokens);
    }

    /// @return the page that someone was headed for, or the one with what was typed there
    public ModelAndView as(PersonId person, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        var who = UsernamePasswordAuthenticationToken.authenticated(person.toString(), "", List.of());
        tokens.onAuthentication(who, request, response);
        // nothing of who was here before goes along, and no session that someone else may know
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        request.getSession().setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
        request.setAttribute(JUST_NOW, person);
        var kept = onward.keptFor(person.toString());
        return kept != null
                ? new ModelAndView("ui/kept", "kept", kept)
                : new ModelAndView(redirect(onward.to().isEmpty() ? "/mijn-werk" : onward.to()));
    }

    private static RedirectView redirect(String path) {
        var view = new RedirectView(path);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
