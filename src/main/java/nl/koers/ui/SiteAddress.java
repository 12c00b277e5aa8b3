package nl.koers.ui;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The whole address of a page, for a mail or the screen of who starts Koers. It comes from the settings and never
/// from a request: whoever asks must not decide where a link leads.
@Component
public class SiteAddress {
    private final Environment environment;

    SiteAddress(Environment environment) {
        this.environment = environment;
    }

    public String of(String path) {
        var set = environment.getProperty("koers.site.address", "");
        var base = set.isBlank() ? "http://localhost:" + port() : set.strip().replaceAll("/+$", "");
        return base + path;
    }

    private String port() {
        var listening = environment.getProperty("local.server.port");
        return listening == null ? environment.getProperty("server.port", "8080") : listening;
    }
}
