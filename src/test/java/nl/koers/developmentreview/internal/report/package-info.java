/// Step 7 and after: rules in plain Java, and one story through the acts and the database.
@NullMarked
package nl.koers.developmentreview.internal.report;

import org.jspecify.annotations.NullMarked;
