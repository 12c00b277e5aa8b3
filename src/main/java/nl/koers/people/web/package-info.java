/// The page about oneself.
@NullMarked
package nl.koers.people.web;

import org.jspecify.annotations.NullMarked;
