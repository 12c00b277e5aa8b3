package nl.koers.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koers.access.Acting;
import nl.koers.api.internal.Pace;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What every answer of the API says of itself, and that one asker leaves room for others. Comes after the viewer was
/// put in place: who has a key is counted as that person, others by their network address.
@Component
@Order(10)
class ApiDoor extends OncePerRequestFilter {
    static final String BASE = "/api/v1";
    /// Of the contract, as `openapi.yaml` names it.
    static final String VERSION = "1.2.0";

    private final Pace pace;
    private final Faults faults;

    ApiDoor(Pace pace, Faults faults) {
        this.pace = pace;
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "API-Version, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After");
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Accept-Language");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        var person = Acting.viewer().person();
        var standing = pace.count(person == null ? request.getRemoteAddr() : person.toString());
        response.setIntHeader("RateLimit-Limit", standing.limit());
        response.setIntHeader("RateLimit-Remaining", Math.max(0, standing.left()));
        response.setHeader("RateLimit-Reset", Long.toString(standing.seconds()));
        if (standing.isTooMuch()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(standing.seconds()));
            faults.write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many", standing.limit(), standing.seconds());
            return;
        }
        chain.doFilter(request, response);
    }
}
