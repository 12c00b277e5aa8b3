package nl.koers.publicsite.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.koers.access.NoSuchThing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The front page and what Koers says of itself. For anyone.
@Controller
@EnableConfigurationProperties(SiteSettings.class)
class SiteController {
    /// RFC 9116 advises less than a year, so that an abandoned address shows.
    private static final int SECURITY_DAYS = 180;

    private final SiteSettings settings;
    private final Clock clock;

    SiteController(SiteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/")
    String front() {
        return "publicsite/web/front";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        model.addAttribute("site", settings);
        return "publicsite/web/accessibility";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("site", settings);
        return "publicsite/web/privacy";
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        NoSuchThing.unless(!settings.security().isBlank());
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(SECURITY_DAYS, ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("Contact: " + settings.security() + "\nExpires: " + expires + "\nPreferred-Languages: nl, en\n"
                        + (settings.address().isBlank()
                                ? ""
                                : "Canonical: " + settings.address() + "/.well-known/security.txt\n"));
    }
}
