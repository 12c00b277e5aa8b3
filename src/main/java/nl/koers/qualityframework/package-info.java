/// The quality framework in all its versions, and the procedure of the peer review. Both are data: they stand in
/// files beside the program's words, in Dutch and English, and can be read by anyone (R40, R41, R43, R45).
///
/// Start reading at `QualityFrameworks`.
@ApplicationModule(allowedDependencies = {"access", "record", "search", "ui"})
@NullMarked
package nl.koers.qualityframework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
