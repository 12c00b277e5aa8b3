/// What every page shares: the shell, the parts of `koers.css` as templates, words, dates and forms. No domain word
/// in here.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.koers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
