package nl.koers.selfevaluation;

import java.util.List;
import java.util.Map;
import nl.koers.writing.Version;

/// The kritische reflectie as it stands: for each part its newest version, as far as one may read it.
public record Reflection(Map<String, Version> texts) {

    /// R17: the parts without text; with one of these the reflection cannot be placed.
    public List<ReflectionPart> emptyParts() {
        return ReflectionParts.ALL.stream().filter(part -> wordsIn(part) == 0).toList();
    }

    public int wordsIn(ReflectionPart part) {
        var version = texts.get(part.key());
        return version == null ? 0 : version.words();
    }

    /// R16: all parts together; annexes do not count.
    public int words() {
        return ReflectionParts.ALL.stream().mapToInt(this::wordsIn).sum();
    }
}
