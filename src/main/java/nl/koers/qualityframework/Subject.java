package nl.koers.qualityframework;

import java.util.List;
import nl.koers.ui.Bilingual;

/// A subject for which the four waarborgen are read together, such as the training programme (R46). Which elements
/// belong to it is a reading aid of Koers.
///
/// @param code in addresses: "opleidingsprogramma"
/// @param about a question to read with
/// @param elements codes, at least one of each waarborg whose elements are there
public record Subject(String code, Bilingual name, Bilingual about, List<String> elements) {}
