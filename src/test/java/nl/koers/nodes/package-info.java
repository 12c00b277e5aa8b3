/// More than one Koers on one database.
@NullMarked
package nl.koers.nodes;

import org.jspecify.annotations.NullMarked;
