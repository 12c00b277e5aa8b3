package nl.koers.people.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.people.internal.SignedIn.Someone;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts the viewer of this request in place, with the seats as they are now: a seat that ended ends at the next
/// click.
@Component
@Order(0)
class ViewerFilter extends OncePerRequestFilter {
    static final String SOMEONE = ViewerFilter.class.getName() + ".someone";

    private final SignedIn signedIn;

    ViewerFilter(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.endsWith(".css") || path.endsWith(".woff2") || path.endsWith(".svg") || path.endsWith(".js");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var someone = someone();
        someone.ifPresent(it -> request.setAttribute(SOMEONE, it));
        try {
            Acting.call(someone.map(Someone::viewer).orElseGet(Viewer::anyone), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<Someone> someone() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : signedIn.find(PersonId.of(authentication.getName()));
    }
}
