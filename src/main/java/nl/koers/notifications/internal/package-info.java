/// Who hears what, and when.
@NullMarked
package nl.koers.notifications.internal;

import org.jspecify.annotations.NullMarked;
