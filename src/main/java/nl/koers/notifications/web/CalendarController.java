package nl.koers.notifications.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.koers.notifications.internal.CalendarAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Someone's calendar, for a calendar program that has no password: the secret in the address is the key. A
/// wrong one, an old one and one that was taken back get the same answer.
@Controller
class CalendarController {
    private final CalendarAddress calendar;

    CalendarController(CalendarAddress calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/agenda/{secret}.ics")
    ResponseEntity<byte[]> show(@PathVariable String secret) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .body(calendar.calendar(secret).getBytes(StandardCharsets.UTF_8));
    }
}
