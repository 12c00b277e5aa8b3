package nl.koers.qualityculture.web;

import nl.koers.writing.Paper;

/// One part of an ambition to write on.
///
/// @param part its name: PROCESS, SEEN or USED
public record AmbitionText(QualityHead head, String ambition, String part, String href, Paper paper) {}
