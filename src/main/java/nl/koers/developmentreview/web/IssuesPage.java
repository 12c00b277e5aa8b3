package nl.koers.developmentreview.web;

import java.util.List;
import java.util.UUID;
import nl.koers.ui.Refusals;
import nl.koers.writing.Markup;

/// The questions to the panel, to write; beside them what the host's reflection says about them.
///
/// @param written that part of the reflection; empty while nobody wrote it
public record IssuesPage(OprHead head, List<Question> questions, String typed, Markup written, Refusals refusals) {

    /// @param text as it stands, or as it was typed when it was not taken
    /// @param standing as it stands now, when something else was typed; else empty
    public record Question(UUID id, int number, String text, String standing, String seen) {}
}
