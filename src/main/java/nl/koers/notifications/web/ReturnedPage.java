package nl.koers.notifications.web;

import java.util.List;

/// Mail that did not arrive, with what to do about it.
public record ReturnedPage(List<Line> lines) {

    /// @param what what the mail was, never what stood in it
    /// @param why in words, and what to do
    /// @param again whether the same mail can be sent once more
    public record Line(
            String letter, String recipient, String what, String since, String why, String advice, boolean again) {}
}
