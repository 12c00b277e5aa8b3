@NullMarked
package nl.koers.writing;

import org.jspecify.annotations.NullMarked;
