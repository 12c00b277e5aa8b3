/// Search over everything that whoever looks may read, and nothing else: the words come from the rooms, through
/// row-level security, and each room says once more whether a place is for this viewer (R90).
///
/// Start reading at `Searching`; a room with words in it implements `Searchable`.
@ApplicationModule(allowedDependencies = {"access", "ui"})
@NullMarked
package nl.koers.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
