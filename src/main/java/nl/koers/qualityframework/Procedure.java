package nl.koers.qualityframework;

import java.util.List;
import nl.koers.ui.Bilingual;

/// How the ontwikkelingsgerichte peer review goes: three phases, seven steps (R32, R45).
public record Procedure(Bilingual title, Bilingual intro, Bilingual source, List<Phase> phases) {

    public record Phase(String key, Bilingual name, List<Step> steps) {}

    /// @param who whose step it is
    /// @param rules numbers of the rules in `docs/domein/regels.md` that Koers keeps or shows here
    public record Step(int number, String key, Bilingual name, Bilingual who, Bilingual text, List<String> rules) {}
}
