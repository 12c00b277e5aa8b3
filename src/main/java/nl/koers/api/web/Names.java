package nl.koers.api.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.register.PartnerKind;
import nl.koers.register.Status;

/// The names of the contract for what the code calls otherwise.
final class Names {
    private static final Map<Enum<?>, String> OTHERWISE = Map.ofEntries(
            Map.entry(PartnerKind.BOARD, "bestuur"),
            Map.entry(PartnerKind.MBO, "mbo-instelling"),
            Map.entry(PartnerKind.TEACHER_EDUCATION, "lerarenopleiding"),
            Map.entry(PartnerKind.SCHOOL, "school"),
            Map.entry(FrameworkVersion.Status.PROVISIONAL, "voorlopig"),
            Map.entry(FrameworkVersion.Status.FINAL, "definitief"),
            Map.entry(FrameworkVersion.Status.CONCEPT, "concept"),
            Map.entry(FrameworkVersion.Status.UNKNOWN, "onbekend"),
            Map.entry(Status.ASPIRANT, "aspirant"),
            Map.entry(Status.RECOGNISED, "erkend"),
            Map.entry(Status.RECOVERY, "aspirant-in-herstel"),
            Map.entry(Status.STOPPED, "financiering-gestopt"));

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("RECOMMENDATION", "aanbeveling"),
            Map.entry("ROUND", "vraagronde"),
            Map.entry("AMBITION", "ambitie"),
            Map.entry("NATIONAL", "landelijk"),
            Map.entry("OWN", "eigen"),
            Map.entry("AGREED", "afgesproken"),
            Map.entry("CARRIED_OUT", "uitgevoerd"),
            Map.entry("EVALUATED", "bekeken"),
            Map.entry("ADJUSTED", "bijgesteld"),
            Map.entry("LEFT", "niet-doorgezet"),
            Map.entry("HBO", "hbo"),
            Map.entry("SHORTENED", "verkort"),
            Map.entry("UNIVERSITY", "universitair"),
            Map.entry("MINOR", "minor"),
            Map.entry("CAREER_CHANGE", "zij-instroom"),
            Map.entry("PDG", "pdg"),
            Map.entry("FLEXIBLE", "flexibel"),
            Map.entry("OTHER", "anders"),
            Map.entry("WORKPLACE_MENTOR", "werkplekbegeleider"),
            Map.entry("SCHOOL_EDUCATOR", "schoolopleider"),
            Map.entry("INSTITUTE_EDUCATOR", "instituutsopleider"));

    private Names() {}

    /// Of what another room names in words of its own.
    static String of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    static String of(Enum<?> constant) {
        return OTHERWISE.getOrDefault(
                constant, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
