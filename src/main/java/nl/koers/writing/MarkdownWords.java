package nl.koers.writing;

import static java.util.stream.Collectors.joining;

/// Words from elsewhere as Markdown that says just those words.
final class MarkdownWords {
    private MarkdownWords() {}

    /// Signs that could mean something get a backslash.
    static String safe(String words) {
        return words.replaceAll("[\\\\*_\\[\\]]", "\\\\$0").replace("!\\[", "\\!\\[");
    }

    /// Lines that no longer begin as a heading, list, quote or table.
    static String lines(String inline) {
        return inline.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownWords::unmistakable)
                .collect(joining("\n"));
    }

    static String line(String plain) {
        return lines(safe(plain));
    }

    private static String unmistakable(String line) {
        if (line.matches("[-:|= \\t]*|(#{1,6}([ \\t].*|$))|>.*|[-+]([ \\t].*|$)")) {
            return "\\" + line;
        }
        return line.replaceFirst("^(\\d{1,9})([.)])(?=[ \\t]|$)", "$1\\\\$2");
    }
}
