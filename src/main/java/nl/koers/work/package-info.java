/// Mijn werk: what waits for me, for others, and what is done, over all processes. Rooms implement `Waiting`.
@ApplicationModule(allowedDependencies = {"access", "ui"})
@NullMarked
package nl.koers.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
