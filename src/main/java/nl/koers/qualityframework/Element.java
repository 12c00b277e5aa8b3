package nl.koers.qualityframework;

import java.util.List;
import nl.koers.ui.Bilingual;

/// One point of a waarborg. It says what there is to see; it carries no weight, score or order, and an element on
/// induction can never be made to count (R43).
///
/// @param code stays the same for ever: "W2.SO.3"
/// @param functions which functions of an onderwijsregio it touches, at least one (R48)
/// @param help where to look and a question to begin with; of Koers, not of the source; may be missing
public record Element(String code, Kind kind, List<RegionFunction> functions, Bilingual text, Bilingual help) {

    /// Samen Opleiden must be visible, inductie may be.
    public enum Kind {
        SO,
        IN
    }

    /// The five functions of an onderwijsregio. The framework of 2021 covers the last three; a new version can bring
    /// in the first two (R48).
    public enum RegionFunction {
        WERVEN,
        MATCHEN,
        OPLEIDEN,
        BEGELEIDEN,
        PROFESSIONALISEREN
    }

    /// "W2"
    public String waarborg() {
        return code.substring(0, 2);
    }
}
