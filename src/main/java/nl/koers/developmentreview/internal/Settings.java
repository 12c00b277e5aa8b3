package nl.koers.developmentreview.internal;

import java.time.Period;
import java.util.Set;

/// The numbers of one version of the instrument, because the method is young and changes: an OPR keeps those it
/// began with (R42).
///
/// @param version name of the settings, stored with the OPR
/// @param cycle from recognition or the last review day to the next due date (R02)
/// @param panelSizes numbers of members with which a panel can be settled (R10)
/// @param reflectionWords guide for the reflection without annexes (R16)
/// @param concept time for the host from the day to the concept report (R22)
/// @param reaction time for the panel from the placed concept (R23)
/// @param layers least number of layers the conversations reach (R62)
public record Settings(
        String version,
        Period cycle,
        Set<Integer> panelSizes,
        int reflectionWords,
        Period concept,
        Period reaction,
        int layers) {

    /// The procedure of December 2021; source: Kwaliteitskader Samen Opleiden & Inductie en werkwijze peer review.
    public static final Settings OF_2021 =
            new Settings("opr-2021", Period.ofYears(6), Set.of(5, 6), 4_000, Period.ofWeeks(2), Period.ofWeeks(2), 2);

    public static Settings of(String version) {
        if (!version.equals(OF_2021.version)) {
            throw new IllegalArgumentException("No settings under the name " + version);
        }
        return OF_2021;
    }
}
