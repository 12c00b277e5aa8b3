/// Steps 4 to 6: the panel prepares, the day itself, and the debrief.
@NullMarked
package nl.koers.developmentreview.internal.day;

import org.jspecify.annotations.NullMarked;
