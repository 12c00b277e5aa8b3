package nl.koers.developmentreview.web;

import java.util.List;

/// The pages of the conversation partners, for the host to hand out.
///
/// @param open the pages work: the programme has been agreed
public record LinksPage(OprHead head, boolean open, List<Line> lines) {
    public record Line(String partner, String name, String function, String conversation, String mail, String url) {}
}
