package nl.koers.qualityculture.web;

import java.util.List;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.ui.Fact;
import nl.koers.writing.Markup;

/// One ambition: what it is tied to, its three parts, what was asked about it and what came of it.
///
/// @param points waarborgen and elements, by code and words
/// @param missing in words; empty when all is there
/// @param outcome what came of it; empty while it is worked on
public record AmbitionPage(
        QualityHead head,
        String id,
        String title,
        FrameworkVersion framework,
        List<Point> points,
        List<Fact> facts,
        List<Part> parts,
        String missing,
        String outcome,
        boolean closed,
        List<Line> rounds,
        List<Line> steps,
        List<Was> history) {

    public record Point(String code, String words) {}

    public record Part(String name, String address, Markup text, boolean empty) {}

    /// What it said before.
    public record Was(String what, String when) {}

    public String href(String page) {
        return head.href("/ambities/" + id + page);
    }
}
