/// Who could visit whom: themes, the shortlist with its reasons, who is willing, and which visits were made.
///
/// A proposal only: the host chooses (R37). Start reading at `Shortlist`, a pure function over a problem.
@ApplicationModule(allowedDependencies = {"register", "access", "record", "people", "search", "ui"})
@NullMarked
package nl.koers.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
