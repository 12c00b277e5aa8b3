/// The chain under the hands of someone who may change every row.
@NullMarked
package nl.koers.record.internal;

import org.jspecify.annotations.NullMarked;
