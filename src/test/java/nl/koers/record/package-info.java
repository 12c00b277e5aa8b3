/// The record of what was done.
@NullMarked
package nl.koers.record;

import org.jspecify.annotations.NullMarked;
