/// How people prove who they are: passwords, links that open once, and patience with who guesses.
///
/// The tables stand open to the program alone, so everything here acts under `AsProgram`, with its own checks.
@NullMarked
package nl.koers.people.internal.accounts;

import org.jspecify.annotations.NullMarked;
