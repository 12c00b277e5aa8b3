/// The workshop of people: who is signed in, and the shell around that person's pages.
@NullMarked
package nl.koers.people.internal;

import org.jspecify.annotations.NullMarked;
