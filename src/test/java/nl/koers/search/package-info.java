/// Search, on the real database.
@NullMarked
package nl.koers.search;

import org.jspecify.annotations.NullMarked;
