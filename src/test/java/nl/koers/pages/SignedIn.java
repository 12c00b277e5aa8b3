package nl.koers.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/// Windows of personas in the one browser, logged in through the same form as people use; kept for the next page.
final class SignedIn implements AutoCloseable {
    private final Map<String, BrowserContext> contexts = new HashMap<>();
    private final String base;

    SignedIn(int port) {
        base = "http://localhost:" + port;
    }

    /// A new page of this persona (empty: anyone), with script or without.
    Page window(String persona, boolean script) {
        return contexts.computeIfAbsent(persona + script, _ -> enter(persona, script))
                .newPage();
    }

    private BrowserContext enter(String persona, boolean script) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setJavaScriptEnabled(script)
                        .setBaseURL(base));
        if (!persona.isEmpty()) {
            try (var page = context.newPage()) {
                page.navigate("/inloggen");
                page.locator("form[action='/inloggen/" + persona + "'] button").click();
                page.waitForURL("**/mijn-werk");
            }
        }
        return context;
    }

    @Override
    public void close() {
        contexts.values().forEach(BrowserContext::close);
        contexts.clear();
    }
}
