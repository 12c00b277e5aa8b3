package nl.koers.people.internal;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koers.ui.KeptForm;
import nl.koers.ui.Onward;
import nl.koers.ui.OwnPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// Someone comes to a closed door, or sends a form from a page that was open too long. A page leads to logging in and
/// takes along what was typed (R91); a script hears it as a problem it can act upon.
@Component
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String KEPT = "/inloggen/bewaard";
    private static final String DOOR = "/inloggen";

    private final ObjectProvider<LocaleResolver> language;

    Refused(ObjectProvider<LocaleResolver> language) {
        this.language = language;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (isScript(request)) {
            problem(request, response, HttpStatus.UNAUTHORIZED, "signed-out");
        } else if (!takeAlong(request, response)) {
            response.sendRedirect(headedFor(request).after(DOOR));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (isScript(request)) {
            boolean out = isAnonymous();
            problem(
                    request,
                    response,
                    out ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN,
                    out ? "signed-out" : "stale");
        } else if (!takeAlong(request, response)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /// Only what our own page sent: a form that another site made up is never offered to be sent again.
    private static boolean takeAlong(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!isOurs(request)) {
            return false;
        }
        var onward = KeptForm.of(request).map(Onward::with);
        if (onward.isEmpty() && !OwnPath.isDoor(request.getRequestURI())) {
            return false;
        }
        request.setAttribute(KEPT, onward.orElseGet(() -> Onward.from(request)));
        response.setStatus(HttpStatus.FORBIDDEN.value());
        request.getRequestDispatcher(KEPT).forward(request, response);
        return true;
    }

    private static boolean isOurs(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var here = request.getRequestURL();
        return here.substring(0, here.length() - request.getRequestURI().length())
                .equals(request.getHeader(HttpHeaders.ORIGIN));
    }

    private static Onward headedFor(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET")
                ? Onward.to(request.getRequestURI() + (query == null ? "" : "?" + query))
                : Onward.nowhere();
    }

    private static boolean isScript(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static boolean isAnonymous() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
            throws IOException {
        LocaleContextHolder.setLocale(language.getObject().resolveLocale(request));
        try {
            response.setStatus(status.value());
            response.setHeader("X-Koers-Login", status == HttpStatus.UNAUTHORIZED ? DOOR : null);
            response.setHeader("X-Koers-Csrf", status == HttpStatus.FORBIDDEN ? "/csrf" : null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write("""
                    {"type":"about:blank","status":%d,"title":"%s","detail":"%s","window":"%s"}""".formatted(
                            status.value(),
                            plain("people.script." + kind + ".title"),
                            plain("people.script." + kind + ".what"),
                            Onward.WINDOW));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
