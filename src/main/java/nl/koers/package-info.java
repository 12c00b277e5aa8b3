/// Koers, one program of many rooms: each package below this one is a room with its own words, templates and tables.
@NullMarked
package nl.koers;

import org.jspecify.annotations.NullMarked;
