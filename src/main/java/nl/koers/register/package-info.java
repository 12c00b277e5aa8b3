/// Partnerships and their partners, what is known of them and since when. Start reading at `Partnerships`.
@ApplicationModule(allowedDependencies = {"access", "record", "search", "ui", "writing"})
@NullMarked
package nl.koers.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
