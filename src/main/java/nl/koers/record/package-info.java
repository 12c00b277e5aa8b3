/// What was done: who did what, when, in which dossier, as a chain that shows every change (R92). Entries are added,
/// never changed; only the names go after the kept years (R93).
@ApplicationModule(allowedDependencies = {"access", "ui"})
@NullMarked
package nl.koers.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
