package nl.koers.qualityframework.internal.file;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Subject;
import nl.koers.qualityframework.Waarborg;
import nl.koers.ui.Bilingual;

/// Writes a version as the file it can be read from again: always in the same form, so that two files of one version
/// are the same to the byte.
public final class FrameworkWriter {
    private final StringBuilder file = new StringBuilder();

    private FrameworkWriter() {}

    public static String write(FrameworkVersion version) {
        return new FrameworkWriter().whole(version);
    }

    private String whole(FrameworkVersion it) {
        line("version: " + quoted(it.version()));
        line("status: " + (it.status() == Status.UNKNOWN ? Place.TO_ENTER : it.status()));
        if (it.follows() != null) {
            line("follows: " + quoted(it.follows()));
        }
        if (it.adoptions().isEmpty()) {
            line("adoptions: " + Place.TO_ENTER);
        } else {
            line("adoptions:");
            it.adoptions()
                    .forEach(one -> line("  - {body: " + quoted(one.body()) + ", date: " + one.date() + ", status: "
                            + one.status() + "}"));
        }
        text("", "title", it.title());
        text("", "source", it.source());
        text("", "intro", it.intro());
        line("waarborgen:");
        it.waarborgen().forEach(this::waarborg);
        if (it.follows() != null) {
            list("", "lineage", it.lineage().lines(), this::lineage);
        }
        if (!it.subjects().isEmpty()) {
            list("", "subjects", it.subjects(), this::subject);
        }
        return file.toString();
    }

    private void waarborg(Waarborg it) {
        line("  - code: " + it.code());
        name("    ", "name", it.name());
        text("    ", "core", it.core());
        list("    ", "themes", it.themes(), this::theme);
        list("    ", "elements", it.elements(), this::element);
        list("    ", "footnotes", it.footnotes(), this::footnote);
        if (!it.toEnter().isEmpty()) {
            line("    to-enter: " + flow(it.toEnter().stream().sorted().toList()));
        }
    }

    private void theme(Waarborg.Theme it) {
        name("      - ", "name", it.name());
        text("        ", "text", it.text());
    }

    private void element(Element it) {
        line("      - code: " + it.code());
        line("        kind: " + it.kind());
        line("        functions: " + flow(it.functions()));
        text("        ", "text", it.text());
        if (!it.help().isMissing()) {
            text("        ", "help", it.help());
        }
    }

    private void footnote(Bilingual it) {
        if (it.isMissing()) {
            line("      - " + Place.TO_ENTER);
            return;
        }
        line("      - nl: " + quoted(it.nl()));
        if (!it.en().isEmpty()) {
            line("        en: " + quoted(it.en()));
        }
    }

    private void lineage(Lineage.Line it) {
        line("  - kind: " + it.kind());
        if (!it.from().isEmpty()) {
            line("    from: " + flow(it.from()));
        }
        if (!it.to().isEmpty()) {
            line("    to: " + flow(it.to()));
        }
        if (!it.note().isMissing()) {
            text("    ", "note", it.note());
        }
    }

    private void subject(Subject it) {
        line("  - code: " + it.code());
        name("    ", "name", it.name());
        text("    ", "about", it.about());
        line("    elements: " + flow(it.elements()));
    }

    private <T> void list(String indent, String key, List<T> all, java.util.function.Consumer<T> each) {
        line(indent + key + (all.isEmpty() ? ": []" : ":"));
        all.forEach(each);
    }

    /// A short text, on one line.
    private void name(String indent, String key, Bilingual it) {
        line(indent + key + ": "
                + (it.isMissing()
                        ? Place.TO_ENTER
                        : "{nl: " + quoted(it.nl()) + (it.en().isEmpty() ? "" : ", en: " + quoted(it.en())) + "}"));
    }

    private void text(String indent, String key, Bilingual it) {
        if (it.isMissing()) {
            line(indent + key + ": " + Place.TO_ENTER);
            return;
        }
        line(indent + key + ":");
        line(indent + "  nl: " + quoted(it.nl()));
        if (!it.en().isEmpty()) {
            line(indent + "  en: " + quoted(it.en()));
        }
    }

    private void line(String words) {
        file.append(words).append('\n');
    }

    private static String flow(Collection<?> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    /// Between double quotes: all of YAML's special signs are just signs there, but for these.
    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.chars().forEach(it -> {
            switch (it) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (it < ' ' || it >= 0x7f && it < 0xa0 || it == 0x2028 || it == 0x2029 || it == 0xfeff) {
                        quoted.append(String.format("\\u%04x", it));
                    } else {
                        quoted.append((char) it);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
