/// How the room works inside.
@NullMarked
package nl.koers.qualityculture.internal;

import org.jspecify.annotations.NullMarked;
