package nl.koers.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A table to take along is made of the page itself: `?als=csv` or `?als=xlsx` gives what this reader sees there, in
/// the order and narrowed as it stands, and so never more than the page shows (R90).
@Component
@Order(20)
class TakingAlong extends OncePerRequestFilter {
    static final String AS = "als";
    static final String WHICH = "tabel";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getParameter(AS) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kind = Arrays.stream(TableFile.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(request.getParameter(AS)))
                .findFirst();
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var type = page.getContentType();
        if (page.getStatus() != HttpStatus.OK.value() || type == null || !type.startsWith("text/html")) {
            page.copyBodyToResponse();
            return;
        }
        var table = kind.isEmpty()
                ? null
                : TakenTable.on(
                        new String(page.getContentAsByteArray(), StandardCharsets.UTF_8),
                        number(request.getParameter(WHICH)));
        if (kind.isEmpty() || table == null) {
            response.resetBuffer();
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.resetBuffer();
        response.setContentType(kind.get().type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(request.getRequestURI())
                                + "."
                                + kind.get().name().toLowerCase(Locale.ROOT))
                        .build()
                        .toString());
        kind.get().write(table, response.getOutputStream());
    }

    private static int number(@org.jspecify.annotations.Nullable String asked) {
        return asked == null ? 1 : asked.matches("\\d{1,2}") ? Integer.parseInt(asked) : 0;
    }

    /// "koers-partnerschappen": the last word of the address, ids left out.
    private static String name(String address) {
        var words = address.replaceAll("/[0-9a-f-]{36}", "").replaceAll("[^a-z0-9/-]", "");
        return "koers" + words.replace('/', '-').replaceAll("-+$", "");
    }
}
