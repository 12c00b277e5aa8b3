package nl.koers.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.demo.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A story in a real browser: each persona has a window of their own, phone-sized or wide, with script or without.
@KoersTest
abstract class Journey {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static Playwright playwright;
    private static Browser browser;

    private final Map<Persona, Page> windows = new HashMap<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closeWindows() {
        windows.values().forEach(page -> page.context().close());
        windows.clear();
    }

    /// This persona's window, logged in at Mijn werk when it is new.
    Page window(Persona persona) {
        return windows.computeIfAbsent(persona, it -> enter(it, 1280, true));
    }

    /// The same on a phone.
    Page phone(Persona persona) {
        return windows.computeIfAbsent(persona, it -> enter(it, 320, true));
    }

    Page phoneWithoutScript(Persona persona) {
        return windows.computeIfAbsent(persona, it -> enter(it, 320, false));
    }

    private Page enter(Persona persona, int width, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 800)
                .setBaseURL(base()));
        var page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate("/inloggen");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(persona.name()).setExact(true))
                .click();
        return page;
    }

    /// Of someone without an account.
    Page stranger() {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale("nl-NL").setBaseURL(base()))
                .newPage();
    }

    String base() {
        return "http://localhost:" + port;
    }

    static void click(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
