/// Someone who leaves hands the work of a partnership over to a successor; both keep their own account (R94).
@NullMarked
package nl.koers.developmentreview.internal.handover;

import org.jspecify.annotations.NullMarked;
