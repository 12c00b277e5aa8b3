package nl.koers.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What comes in as text loses the signs that no database keeps and no reader sees; the words stay. For every field
/// of every form, however a controller asks for it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TypedText extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Readable(request), response);
    }

    static String readable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\r\\n\\t]]", "");
    }

    private static final class Readable extends HttpServletRequestWrapper {
        Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : readable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : all(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var readable = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> readable.put(name, all(values)));
            return readable;
        }

        private static String[] all(String[] values) {
            return Arrays.stream(values).map(TypedText::readable).toArray(String[]::new);
        }
    }
}
