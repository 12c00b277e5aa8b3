package nl.koers.writing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.koers.pages.Chromium;

/// A page with a text to write on, in a real browser, under the content policy of Koers and without a server.
final class EditorPage implements AutoCloseable {
    private static final String HOME = "http://koers.test/";
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'";

    private final BrowserContext context;
    private final Page page;

    private EditorPage(BrowserContext context, String body) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(5_000);
        page.route("**/*", route -> answer(route, body));
        page.navigate(HOME);
    }

    static EditorPage with(String text) {
        return with(text, Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL")));
    }

    static EditorPage with(String text, BrowserContext context) {
        return new EditorPage(context, """
                <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Schrijven</title>
                <link rel="stylesheet" href="/koers.css"><script src="/watch.js"></script></head>
                <body><main><h1>Schrijven</h1><h2>Jouw deel</h2><form action="/"><p><label for="text">Jouw tekst</label></p><p id="hoe">Zo doe je dat.</p>
                <textarea id="text" name="text" data-editor rows="10" aria-describedby="hoe">
                %s</textarea>%s<button>Bewaar</button></form></main></body></html>
                """.formatted(escaped(text), surface(text)));
    }

    Page page() {
        return page;
    }

    String text() {
        return page.locator("textarea").inputValue();
    }

    /// What the page was refused by its content policy.
    List<?> violations() {
        return (List<?>) page.evaluate("window.violations");
    }

    int inputs() {
        return (int) page.evaluate("window.inputs");
    }

    /// The text as the editor writes it when every block of it has been touched.
    String rewritten(String text) {
        return rewritten(text, Markup.of(text).editableHtml());
    }

    /// The same of one chunk of HTML.
    String rewrittenFrom(String html) {
        return rewritten("x", html);
    }

    private String rewritten(String text, String html) {
        return (String) page.evaluate(
                "([text, html]) => import('/editor.js').then(editor => editor.rewritten(text, html))",
                List.of(text, html));
    }

    boolean replace(String text) {
        return (boolean) page.evaluate(
                "([text, html]) => { const area = document.querySelector('textarea'); area.value = text;"
                        + " return area.dispatchEvent(new CustomEvent('koers:replace', {cancelable: true, detail: {html}})) }",
                List.of(text, Markup.of(text).editableHtml()));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String surface(String text) {
        var template = read("src/main/java/nl/koers/writing/surface.jte");
        var tools = template.substring(template.indexOf("<template data-editor-tools>"), template.indexOf("<script"))
                .replaceAll("\\$\\{(?:text|plain)\\(\"([^\"]+)\"\\)}", "$1");
        return "<template data-editor-html>" + Markup.of(text).editableHtml() + "</template>" + tools
                + "<script type=\"module\" src=\"/editor.js\"></script>";
    }

    private static void answer(Route route, String body) {
        var path = java.net.URI.create(route.request().url()).getPath();
        switch (path) {
            case "/" -> fulfill(route, "text/html; charset=utf-8", body);
            case "/editor.js" ->
                fulfill(route, "text/javascript; charset=utf-8", read("src/main/resources/static/editor.js"));
            case "/koers.css" -> fulfill(route, "text/css; charset=utf-8", read("src/main/resources/static/koers.css"));
            case "/watch.js" ->
                fulfill(
                        route,
                        "text/javascript",
                        "window.violations = []; window.inputs = 0;"
                                + "document.addEventListener('securitypolicyviolation', it => window.violations.push(it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sample));"
                                + "document.addEventListener('input', it => { window.inputs += it.target.localName === 'textarea' ? 1 : 0 })");
            default -> route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private static void fulfill(Route route, String type, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setBody(body)
                .setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", POLICY)));
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
