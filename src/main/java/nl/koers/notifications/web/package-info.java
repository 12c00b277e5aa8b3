/// Mail and calendar as someone wants them, and mail that did not arrive.
@NullMarked
package nl.koers.notifications.web;

import org.jspecify.annotations.NullMarked;
