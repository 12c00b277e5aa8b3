package nl.koers.selfevaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.writing.Version;

/// The kritische reflectie as it stands: for each part its newest version, as far as one may read it.
public record Reflection(Map<String, Version> texts) {

    /// R17: the parts without text; with one of these the reflection cannot be placed.
    public List<ReflectionPart> emptyParts() {
        return ReflectionParts.ALL.stream().filter(part -> wordsIn(part) == 0).toList();
    }

    /// R91: the parts in which a stretch stands in two wordings; as long as one does, the reflection is not placed.
    public List<ReflectionPart> doubledParts() {
        return ReflectionParts.ALL.stream()
                .filter(part -> version(part).filter(Version::isDouble).isPresent())
                .toList();
    }

    public Optional<Version> version(ReflectionPart part) {
        return Optional.ofNullable(texts.get(part.key()));
    }

    public int wordsIn(ReflectionPart part) {
        return version(part).map(Version::words).orElse(0);
    }

    /// R16: all parts together; annexes do not count.
    public int words() {
        return ReflectionParts.ALL.stream().mapToInt(this::wordsIn).sum();
    }
}
