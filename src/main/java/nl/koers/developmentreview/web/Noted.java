package nl.koers.developmentreview.web;

import java.util.List;
import java.util.UUID;

/// A list of short things people wrote (remarks, questions, points, recommendations), under one heading.
public record Noted(String heading, List<Item> items) {

    /// @param by who wrote it; empty where that does not matter
    /// @param change where the reader can change it; empty when not the reader's
    public record Item(UUID id, String text, String by, String change) {}
}
