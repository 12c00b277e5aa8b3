/// A real PostgreSQL server that comes with Koers and lives and stops with it.
@NullMarked
package nl.koers.database.internal.postgres;

import org.jspecify.annotations.NullMarked;
