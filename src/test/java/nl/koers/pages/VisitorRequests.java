package nl.koers.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koers.matrix.Visitor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the requests of a test's visitor from what Koers does by itself, and from what a browser of an earlier test
/// still asks.
@Order(Ordered.HIGHEST_PRECEDENCE)
public class VisitorRequests extends OncePerRequestFilter {
    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private static final ThreadLocal<Boolean> ANSWER = ThreadLocal.withInitial(() -> false);

    /// Whether this thread answers anybody now, a visitor or a browser.
    static boolean isAnswer() {
        return ANSWER.get();
    }

    /// Whether this thread answers a visitor now.
    static boolean isOne() {
        return HERE.get();
    }

    /// The page of an error is a page too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HERE.set(request.getHeader(Visitor.MARK) != null);
        ANSWER.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            HERE.remove();
            ANSWER.remove();
        }
    }
}
