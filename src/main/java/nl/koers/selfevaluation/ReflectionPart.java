package nl.koers.selfevaluation;

import java.util.List;
import nl.koers.ui.Bilingual;
import org.jspecify.annotations.Nullable;

/// One part of the kritische reflectie; every part needs text before the reflection can be placed (R17).
///
/// @param key also the name of its section in the dossier
/// @param questions to begin with
/// @param waarborg the waarborg whose basic quality this part accounts for, or null
/// @param students written by the host's own students; the host reads it and never changes it
public record ReflectionPart(
        String key,
        Bilingual title,
        Bilingual lede,
        List<Bilingual> questions,
        @Nullable String waarborg,
        boolean students) {}
