package nl.koers.people.internal;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.koers.access.PersonId;
import nl.koers.people.internal.accounts.ProgramKeys;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// A program comes in by a key, and by nothing else: no session of a browser counts here. A key that does not work is
/// said to be so, and never silently read as nobody.
class KeyDoor extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";

    private final ProgramKeys keys;

    KeyDoor(ProgramKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            chain.doFilter(request, response);
            return;
        }
        var owner = sent.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? keys.owner(sent.substring(BEARER.length()).strip())
                : java.util.Optional.<PersonId>empty();
        if (owner.isEmpty()) {
            refuse(response);
            return;
        }
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        owner.get().toString(), null, List.of()));
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE + ";charset=UTF-8");
        response.getWriter().write("""
                {"type":"about:blank","status":401,"title":"%s","detail":"%s"}""".formatted(plain("people.key.no.title"), plain("people.key.no.what")));
    }
}
