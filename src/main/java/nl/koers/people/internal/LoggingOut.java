package nl.koers.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koers.people.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/// Whoever came in at a provider hears, once logged out here, how it stands there.
@Component
class LoggingOut implements LogoutHandler, LogoutSuccessHandler {
    private static final String FROM = LoggingOut.class.getName();

    /// Before the session ends.
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SignIn.PROVIDER) instanceof String provider) {
            request.setAttribute(FROM, provider);
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        response.sendRedirect(request.getAttribute(FROM) instanceof String provider ? "/uitgelogd/" + provider : "/");
    }
}
