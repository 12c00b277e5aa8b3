package nl.koers.qualityculture.web;

import nl.koers.ui.Refusals;

/// Something is closed with words: an ambition with what came of it, a round with what is done with it.
///
/// @param about what is closed
/// @param kind which of the two, in the keys of its words
public record EndForm(
        QualityHead head, String kind, String about, String action, String back, String typed, Refusals refusals) {}
