/// What anyone may see without an account: the front page, the framework and the procedure (R45), and what Koers says
/// of itself (accessibility, privacy, security contact). Nothing in here asks who looks.
@ApplicationModule(allowedDependencies = {"ui", "access", "qualityframework", "register"})
@NullMarked
package nl.koers.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
