/// Mail that leaves Koers: written down in the transaction of what it tells, delivered afterwards. Start reading at
/// `Mailbox`. Which letters there are, the rooms know.
@ApplicationModule(allowedDependencies = {"access", "ui"})
@NullMarked
package nl.koers.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
