/// Who works on the documents for the host: its team, and the students who write their own part.
@NullMarked
package nl.koers.developmentreview.internal.team;

import org.jspecify.annotations.NullMarked;
