package nl.koers.planning;

import nl.koers.ui.Bilingual;

/// A theme for a peer review; the shortlist of visitors follows from the chosen ones (R36).
public record Theme(String key, Bilingual name) {}
