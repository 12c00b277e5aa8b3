/// The files of DUO: reading one, seeing what it changes, and storing that.
@NullMarked
package nl.koers.register.internal.duo;

import org.jspecify.annotations.NullMarked;
