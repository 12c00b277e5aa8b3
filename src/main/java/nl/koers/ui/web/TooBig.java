package nl.koers.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// A sheet with a file or a text far too big: the server does not take it in, and no field of it can be read. Before
/// anything tries to, the page that says so is shown. So it is with an address no page can have, and with what the
/// server cannot read at all, also when that shows only on the way to a page of error.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooBig extends OncePerRequestFilter {
    private final long most;
    private final long mostOfFields;

    TooBig(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize mostOfFields) {
        this.most = most.toBytes();
        this.mostOfFields = mostOfFields.toBytes();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean fields = String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        if (request.getContentLengthLong() > (fields ? mostOfFields : most)) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            int status = unreadable(e);
            if (status == 0 || response.isCommitted()) {
                throw e;
            }
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                response.resetBuffer(); // what goes with every page was set before, and is not set again
            } else {
                response.reset();
            }
            refuse(request, response, status);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }

    /// What could not be read: too many fields, the name of a file with a null in it, an address with a sign in
    /// disguise.
    private static int unreadable(@Nullable Throwable why) {
        return switch (why) {
            case null -> 0;
            case InvalidParameterException _ -> HttpStatus.BAD_REQUEST.value();
            case InvalidFileNameException _ -> HttpStatus.BAD_REQUEST.value();
            case RequestRejectedException _ -> HttpStatus.BAD_REQUEST.value();
            default -> unreadable(why.getCause());
        };
    }

    /// The same visitor, without what was sent.
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public long getContentLengthLong() {
            return 0;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
