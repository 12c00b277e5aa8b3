package nl.koers.developmentreview.web;

import gg.jte.Content;

/// A placed concept, to read.
///
/// @param mayReact the reader is of the panel and can still send a reaction
public record ConceptPage(OprHead head, Content lede, Prose prose, boolean mayReact, boolean reactions) {}
