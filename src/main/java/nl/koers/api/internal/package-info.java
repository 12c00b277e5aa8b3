/// How much one asks in a minute.
@NullMarked
package nl.koers.api.internal;

import org.jspecify.annotations.NullMarked;
