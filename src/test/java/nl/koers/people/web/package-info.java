/// The counter of people.
@NullMarked
package nl.koers.people.web;

import org.jspecify.annotations.NullMarked;
