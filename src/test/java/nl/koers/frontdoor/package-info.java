/// The script `koers`, run in a project of its own with a make-believe JDK and Maven.
@NullMarked
package nl.koers.frontdoor;

import org.jspecify.annotations.NullMarked;
