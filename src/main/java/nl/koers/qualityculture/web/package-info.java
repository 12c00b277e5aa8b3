/// The pages of the room.
@NullMarked
package nl.koers.qualityculture.web;

import org.jspecify.annotations.NullMarked;
