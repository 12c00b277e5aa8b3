package nl.koers.people.web;

import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// For a script that goes on after logging in again: the new token, and who is logged in now, which may be someone
/// else than who wrote the text.
@Controller
class TokenController {
    @GetMapping("/csrf")
    ResponseEntity<Map<String, String>> token(CsrfToken token) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "header", token.getHeaderName(),
                        "token", token.getToken(),
                        "person", viewer.requirePerson().toString(),
                        "name", viewer.name()));
    }
}
