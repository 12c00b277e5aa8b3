/// The page on which one searches.
@NullMarked
package nl.koers.search.web;

import org.jspecify.annotations.NullMarked;
