/// The ground under every room: a PostgreSQL of its own or one that is given, and the tables of all rooms in their
/// order.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.koers.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
