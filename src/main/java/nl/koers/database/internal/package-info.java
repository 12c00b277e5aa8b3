/// Which database Koers uses, whether it may, and how the tables of all rooms get there.
@NullMarked
package nl.koers.database.internal;

import org.jspecify.annotations.NullMarked;
