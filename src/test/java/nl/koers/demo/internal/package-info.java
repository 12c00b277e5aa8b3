/// The demonstration itself.
@NullMarked
package nl.koers.demo.internal;

import org.jspecify.annotations.NullMarked;
