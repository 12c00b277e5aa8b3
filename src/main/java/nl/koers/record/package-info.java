/// What was done: who did what, when, in which dossier. Entries are added, never changed (R92).
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package nl.koers.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
