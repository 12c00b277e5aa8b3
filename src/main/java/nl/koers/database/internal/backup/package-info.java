/// Everything that Koers keeps into one file, and out of it again (ADR 0017).
@NullMarked
package nl.koers.database.internal.backup;

import org.jspecify.annotations.NullMarked;
