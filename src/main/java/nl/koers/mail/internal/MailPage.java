package nl.koers.mail.internal;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.mail.MailText;
import nl.koers.mail.MailText.Heading;
import nl.koers.mail.MailText.Item;
import nl.koers.mail.MailText.Items;
import nl.koers.mail.MailText.Line;
import nl.koers.mail.MailText.Paragraph;
import nl.koers.mail.MailText.SmallPrint;

/// The page that goes along with the plain text of a letter, made of that text: with a language, headings and
/// lists, in light and dark, at any size. Nothing in it is fetched from anywhere, so opening it tells nobody
/// anything.
final class MailPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%s</title>
            <style>
            :root { color-scheme: light dark }
            body { margin: 0; padding: 24px 16px; background: #ffffff; color: #1b1b1f; font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
            main { max-width: 36em; margin: 0 auto }
            h1 { font-size: 24px; line-height: 1.25; margin: 0 0 16px } h2 { font-size: 19px; line-height: 1.3; margin: 28px 0 8px }
            p, ul { margin: 0 0 16px } ul { padding: 0 0 0 20px } li { margin: 0 0 12px }
            a { color: #7a1552; text-decoration: underline; overflow-wrap: anywhere } small { font-size: 15px; color: #55555c }
            @media (prefers-color-scheme: dark) { body { background: #17171a; color: #ececf1 } a { color: #f3a9d2 } small { color: #b3b3bd } }
            </style></head><body><main>
            """;

    private MailPage() {}

    static String of(String language, String subject, String body) {
        return HEAD.formatted(language, escaped(subject))
                + "<h1>" + escaped(subject) + "</h1>\n"
                + MailText.of(body).parts().stream().map(MailPage::part).collect(Collectors.joining("\n"))
                + "\n</main></body></html>\n";
    }

    private static String part(MailText.Part part) {
        return switch (part) {
            case Heading(var words) -> "<h2>" + escaped(words) + "</h2>";
            case Paragraph(var lines) -> "<p>" + lines(lines) + "</p>";
            case SmallPrint(var lines) -> "<p><small>" + lines(lines) + "</small></p>";
            case Items(var items) ->
                "<ul>\n" + items.stream().map(MailPage::item).collect(Collectors.joining("\n")) + "\n</ul>";
        };
    }

    private static String lines(List<Line> lines) {
        return lines.stream()
                .map(line -> line.link() ? link(line.words(), line.words()) : escaped(line.words()))
                .collect(Collectors.joining("<br>\n"));
    }

    private static String item(Item item) {
        var words = item.href().isEmpty() ? "<b>" + escaped(item.words()) + "</b>" : link(item.href(), item.words());
        return "<li>" + words
                + item.details().stream().map(it -> "<br>\n" + escaped(it)).collect(Collectors.joining()) + "</li>";
    }

    private static String link(String href, String words) {
        return "<a href=\"" + escaped(href) + "\">" + escaped(words) + "</a>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
