/// People finish the thing, in a real browser: one story a file.
@NullMarked
package nl.koers.journeys;

import org.jspecify.annotations.NullMarked;
