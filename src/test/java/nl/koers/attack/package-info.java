/// Attacks on the running Koers: requests nobody's browser would send, files made to hurt, and every parser fed with
/// what it was not made for (R90).
@NullMarked
package nl.koers.attack;

import org.jspecify.annotations.NullMarked;
