/// How the chain is walked, checked and anchored.
@NullMarked
package nl.koers.record.internal;

import org.jspecify.annotations.NullMarked;
