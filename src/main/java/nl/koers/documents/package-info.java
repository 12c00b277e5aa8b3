/// Files of a dossier: what they are by their own bytes, why they were added, and who may have them. No domain word in
/// here. Start reading at `Files`.
@ApplicationModule(allowedDependencies = {"access", "record", "search"})
@NullMarked
package nl.koers.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
