/// The four questions, asked in rounds (R38).
@NullMarked
package nl.koers.qualityculture.internal.questions;

import org.jspecify.annotations.NullMarked;
