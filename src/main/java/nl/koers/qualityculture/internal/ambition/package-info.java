/// Ambitions of a partnership (R44).
@NullMarked
package nl.koers.qualityculture.internal.ambition;

import org.jspecify.annotations.NullMarked;
