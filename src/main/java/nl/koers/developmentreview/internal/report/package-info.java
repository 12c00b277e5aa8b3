/// Step 7 and after: the report, learning points, and what became of the recommendations.
@NullMarked
package nl.koers.developmentreview.internal.report;

import org.jspecify.annotations.NullMarked;
