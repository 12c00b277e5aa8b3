/// Steps that follow (R39).
@NullMarked
package nl.koers.qualityculture.internal.steps;

import org.jspecify.annotations.NullMarked;
