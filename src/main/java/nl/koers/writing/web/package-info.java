/// The paper: a text to write on that saves by itself, its versions, and choosing between two wordings.
@NullMarked
package nl.koers.writing.web;

import org.jspecify.annotations.NullMarked;
