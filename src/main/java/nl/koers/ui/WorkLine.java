package nl.koers.ui;

import gg.jte.Content;

/// One row of a work list, in words that are ready to be read; the first row is the one to begin with.
///
/// @param when how far away it is: "Vandaag", "Over 12 dagen", "5 dagen te laat"
/// @param day the same as a date
/// @param where the process, and `step` where in it
public record WorkLine(
        String when, Content day, boolean late, String what, String why, String href, String where, String step) {}
