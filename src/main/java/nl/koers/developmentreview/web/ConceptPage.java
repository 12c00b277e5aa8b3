package nl.koers.developmentreview.web;

import gg.jte.Content;
import nl.koers.writing.Markup;

/// A placed concept, to read.
///
/// @param mayReact the reader is of the panel and can still send a reaction
public record ConceptPage(OprHead head, Content lede, Markup words, boolean mayReact, boolean reactions) {}
