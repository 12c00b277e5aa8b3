/// The counter of the register.
@NullMarked
package nl.koers.register.web;

import org.jspecify.annotations.NullMarked;
