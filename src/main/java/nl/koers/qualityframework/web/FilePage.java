package nl.koers.qualityframework.web;

import java.util.List;
import nl.koers.ui.Refusals;

/// The whole file of a concept, to change what no other page changes.
///
/// @param seen the edition that the editor began with
public record FilePage(ConceptHead head, String text, int seen, List<FaultLine> faults, Refusals refusals) {}
