/// Figures: students and those who guide them per school year, masked where they are masked, and the way to a hundred
/// percent.
@NullMarked
package nl.koers.register.internal.figures;

import org.jspecify.annotations.NullMarked;
