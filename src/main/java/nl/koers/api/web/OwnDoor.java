package nl.koers.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What is somebody's own is given for a key and to nobody else, and kept by no cache (R90).
@Component
class OwnDoor {
    private final Clock clock;

    OwnDoor(Clock clock) {
        this.clock = clock;
    }

    ResponseEntity<?> all(HttpServletRequest request, BiFunction<Viewer, LocalDate, List<?>> list) {
        return open(viewer -> {
            Asked.by(request).check();
            return Listed.all(list.apply(viewer, LocalDate.now(clock)));
        });
    }

    /// The page of it that was asked for.
    <S> ResponseEntity<?> page(HttpServletRequest request, Function<Viewer, List<S>> list, Function<S, ?> make) {
        return open(viewer -> {
            var asked = Asked.by(request);
            int page = asked.number("pagina", 1, 1, 100_000);
            int size = asked.number("paginaGrootte", 50, 1, Listed.MOST);
            asked.check();
            return Listed.page(list.apply(viewer), page, size, make::apply);
        });
    }

    private static ResponseEntity<?> open(Function<Viewer, Listed<?>> list) {
        var viewer = Acting.viewer();
        if (!viewer.isSignedIn()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .body(Faults.problem(HttpStatus.UNAUTHORIZED, "no-key"));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(list.apply(viewer));
    }
}
