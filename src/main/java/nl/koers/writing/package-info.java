/// Safe writing: texts live in sections of a dossier, every save is a new version with a receipt, nothing is
/// overwritten (R91).
///
/// Start reading at `Texts`; how two writers are brought together stands in `Merge`. The room that owns the dossier
/// says who may read and write (`WritingRoom`); the rows carry it for the second lock.
@ApplicationModule(allowedDependencies = {"access", "record", "ui"})
@NullMarked
package nl.koers.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
