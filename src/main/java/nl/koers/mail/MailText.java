package nl.koers.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parts of a mail's plain text. One text is the source: as plain text it reads anywhere, and the page that
/// goes along (or the demonstration's mailbox) shows the same, part for part.
///
/// Blank lines separate blocks. A line over a line of dashes is a heading; lines that begin with "- " are
/// items, with two spaces before what belongs to them; a block after "-- " is small print; an address on a line
/// of its own is a link.
public record MailText(List<Part> parts) {
    public sealed interface Part {}

    public record Heading(String words) implements Part {}

    public record Paragraph(List<Line> lines) implements Part {}

    public record Items(List<Item> items) implements Part {}

    public record SmallPrint(List<Line> lines) implements Part {}

    /// @param link whether it is an address
    public record Line(String words, boolean link) {}

    /// @param href where it leads, or empty
    public record Item(String words, String href, List<String> details) {}

    public static MailText of(String body) {
        return new MailText(Arrays.stream(body.replace("\r", "").split("\n\\s*\n"))
                .filter(block -> !block.isBlank())
                .map(block -> part(Arrays.stream(block.split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList()))
                .toList());
    }

    private static Part part(List<String> lines) {
        if (lines.size() == 2 && lines.get(1).matches("-{3,}")) {
            return new Heading(lines.getFirst());
        }
        if (lines.getFirst().startsWith("- ")) {
            return new Items(items(lines));
        }
        return lines.getFirst().startsWith("--")
                ? new SmallPrint(lines(lines.subList(1, lines.size())))
                : new Paragraph(lines(lines));
    }

    private static List<Line> lines(List<String> lines) {
        return lines.stream().map(it -> new Line(it.strip(), isLink(it))).toList();
    }

    private static List<Item> items(List<String> lines) {
        var items = new ArrayList<Item>();
        var details = new ArrayList<String>();
        for (var line : lines.reversed()) {
            if (line.startsWith("- ")) {
                var all = details.reversed();
                items.addFirst(new Item(
                        line.substring(2).strip(),
                        all.stream().filter(MailText::isLink).findFirst().orElse(""),
                        all.stream().filter(it -> !isLink(it)).toList()));
                details.clear();
            } else {
                details.add(line.strip());
            }
        }
        return List.copyOf(items);
    }

    private static boolean isLink(String line) {
        return line.strip().matches("https?://\\S+");
    }
}
