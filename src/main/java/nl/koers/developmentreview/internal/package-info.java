/// The workshop of the OPR: the dossier as a whole, its road, whose move it is, and who may read what.
@NullMarked
package nl.koers.developmentreview.internal;

import org.jspecify.annotations.NullMarked;
