package nl.koers.developmentreview.web;

import java.util.Arrays;
import java.util.List;

/// A text to read, cut into headings (lines that begin with `## `) and paragraphs.
public record Prose(List<Block> blocks) {
    private static final String HEADING = "## ";

    public record Block(boolean heading, String words) {}

    public static Prose of(String text) {
        return new Prose(
                text.isBlank()
                        ? List.of()
                        : Arrays.stream(text.strip().split("\n\\s*\n"))
                                .map(Prose::block)
                                .toList());
    }

    private static Block block(String paragraph) {
        return paragraph.startsWith(HEADING)
                ? new Block(true, paragraph.substring(HEADING.length()).strip())
                : new Block(false, paragraph);
    }
}
