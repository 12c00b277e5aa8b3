/// The OPR as a whole, without Spring.
@NullMarked
package nl.koers.developmentreview.internal;

import org.jspecify.annotations.NullMarked;
