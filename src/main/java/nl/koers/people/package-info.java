/// Persons, where they work or study, and how they log in. Start reading at `People`.
@ApplicationModule(allowedDependencies = {"register", "access", "record", "mail", "work", "ui"})
@NullMarked
package nl.koers.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
