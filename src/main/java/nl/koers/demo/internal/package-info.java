/// How the country is made, and its clock.
@NullMarked
package nl.koers.demo.internal;

import org.jspecify.annotations.NullMarked;
