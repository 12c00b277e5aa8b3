package nl.koers.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.ui.Message;
import nl.koers.ui.OwnPath;
import nl.koers.writing.Sending;
import nl.koers.writing.Sendings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// A form whose page gave it a key counts once, however often it is sent: the second time leads to where the first
/// led (R91). A form that was answered with what is missing, or with a refusal on another page, may come again: its
/// words are not gone from the device of whoever wrote them.
@Controller
class OnceAtTheDoor implements HandlerInterceptor, HandlerExceptionResolver, WebMvcConfigurer, Ordered {
    static final String KEY = "verzending";

    /// What a form that was not taken leaves for the next page.
    private static final String KEPT = "kept";

    private final Sendings sendings;

    OnceAtTheDoor(Sendings sendings) {
        this.sendings = sendings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /// A page asks whether its form came in, and where it leads.
    @PostMapping(path = "/verzonden", produces = "application/json")
    public ResponseEntity<?> known(@RequestParam(defaultValue = "") String sleutel) {
        NoSuchThing.unless(Acting.viewer().isSignedIn());
        var landed = Desk.uuid(sleutel).flatMap(sendings::landed);
        return ResponseEntity.ok(new Known(landed.isPresent(), landed.orElse("")));
    }

    record Known(boolean known, String where) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var key = key(request);
        if (key.isEmpty()) {
            return true;
        }
        if (sendings.landed(key.get()).isPresent()) {
            again(request, response, key.get());
            return false;
        }
        Sending.begin(new ServletWebRequest(request), key.get());
        return true;
    }

    /// Of two that come at once the second stumbles, over the key or over what the first changed.
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception why) {
        var key = key(request);
        if (key.isEmpty() || sendings.landed(key.get()).isEmpty()) {
            return null;
        }
        again(request, response, key.get());
        return new ModelAndView();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var sending = Sending.current();
        if (sending == null || !sending.isTaken() || failure != null) {
            return;
        }
        var where = response.getHeader(HttpHeaders.LOCATION);
        if (where != null && !isRefused(request)) {
            sendings.land(sending.key(), OwnPath.ofAddress(where).orElse(""));
        } else if (response.getStatus() < 500) {
            sendings.release(sending.key());
        }
    }

    /// The page that it leads to says why not.
    private static boolean isRefused(HttpServletRequest request) {
        var next = RequestContextUtils.getOutputFlashMap(request);
        return next != null
                && (next.containsKey(KEPT)
                        || next.get("message") instanceof Message message && message.kind() == Message.Kind.REFUSED);
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Acting.viewer().isSignedIn()
                ? Optional.ofNullable(request.getParameter(KEY)).flatMap(Desk::uuid)
                : Optional.empty();
    }

    private void again(HttpServletRequest request, HttpServletResponse response, UUID key) {
        var where = sendings.landed(key)
                .filter(it -> !it.isEmpty())
                .or(() -> OwnPath.ofAddress(request.getHeader(HttpHeaders.REFERER)))
                .orElse("/mijn-werk");
        RequestContextUtils.getOutputFlashMap(request).put("message", Message.done("writing.once"));
        RequestContextUtils.saveOutputFlashMap(where, request, response);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, where);
    }
}
