/// Step 1: ID, reflection and annexes, and their placing.
@NullMarked
package nl.koers.developmentreview.internal.documents;

import org.jspecify.annotations.NullMarked;
