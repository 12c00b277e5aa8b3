/// Passkeys: keys on devices of their owner, asked for by our own pages (the built-in ones of the library break our
/// content policy). What a device signs is checked by webauthn4j.
@NullMarked
package nl.koers.people.internal.passkeys;

import org.jspecify.annotations.NullMarked;
