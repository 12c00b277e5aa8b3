/// Who acts: the viewer of this moment and the seats it holds. No domain word in here; rooms name their own seats.
///
/// Start reading at `Viewer`; `ViewerTransactions` carries the viewer into the database, where row-level security
/// asks again (R90). `StandIn` lets the program look in a person's request, on the connection that request holds.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.koers.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
