/// The Platform keeps the onderwijsregio's and which partnerships belong to them.
@NullMarked
package nl.koers.register.internal.regions;

import org.jspecify.annotations.NullMarked;
