package nl.koers.developmentreview.internal.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.koers.documents.StoredFile;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;

/// What the documents miss before they can be placed: facts of the ID (R60), text in parts of the reflection (R17),
/// reasons of annexes (R18), a choice where a stretch stands in two wordings (R91).
public record Missing(
        List<IdentityField> id, List<ReflectionPart> parts, List<String> unexplained, List<ReflectionPart> doubled) {

    public static Missing of(Identity id, Reflection reflection, List<StoredFile> annexes) {
        return new Missing(
                id.missing(),
                reflection.emptyParts(),
                annexes.stream()
                        .filter(annex -> !annex.isExplained())
                        .map(StoredFile::name)
                        .toList(),
                reflection.doubledParts());
    }

    public boolean isNothing() {
        return id.isEmpty() && parts.isEmpty() && unexplained.isEmpty() && doubled.isEmpty();
    }

    /// @param students someone was asked to write the students' part
    public Set<Lack> lacks(boolean students) {
        var lacks = EnumSet.noneOf(Lack.class);
        if (!id.isEmpty()) {
            lacks.add(Lack.ID);
        }
        if (parts.stream().anyMatch(part -> !part.students())) {
            lacks.add(Lack.REFLECTION);
        }
        if (parts.stream().anyMatch(ReflectionPart::students)) {
            lacks.add(students ? Lack.STUDENT_PART : Lack.STUDENTS);
        }
        if (!unexplained.isEmpty()) {
            lacks.add(Lack.REASON);
        }
        return lacks;
    }
}
