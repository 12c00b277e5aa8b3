package nl.koers.developmentreview.web;

import java.util.List;

/// The pages of the conversation partners, for the host to hand out.
///
/// @param open the pages work: the programme has been agreed
public record LinksPage(OprHead head, boolean open, List<Line> lines) {
    /// @param mailed when the address of the page was mailed, or empty
    public record Line(
            String partner,
            String name,
            String function,
            String conversation,
            String mail,
            String url,
            String mailed) {}

    /// How many have a mail address and were not mailed yet.
    public int toMail() {
        return (int) lines.stream()
                .filter(it -> !it.mail().isBlank() && it.mailed().isEmpty())
                .count();
    }
}
