/// The delivery of letters.
@NullMarked
package nl.koers.mail.internal;

import org.jspecify.annotations.NullMarked;
