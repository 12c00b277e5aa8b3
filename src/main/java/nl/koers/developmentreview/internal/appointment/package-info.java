/// Step 3: the day, the programme with its conversations, and the timetable, agreed by both sides.
@NullMarked
package nl.koers.developmentreview.internal.appointment;

import org.jspecify.annotations.NullMarked;
