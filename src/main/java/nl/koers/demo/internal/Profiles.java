package nl.koers.demo.internal;

import java.util.Map;
import java.util.Set;
import nl.koers.demo.Places;
import nl.koers.register.PartnershipId;

/// The themes that the profiles of the partnerships name; a shortlist follows from them (R36).
final class Profiles {
    static final Map<PartnershipId, Set<String>> THEMES = Map.of(
            Places.RIJN, Set.of("STUDENT_VOICE", "CURRICULUM_DESIGN", "GUIDANCE_CAPACITY"),
            Places.NOORD, Set.of("RICH_LEARNING_ENVIRONMENT", "GUIDANCE_CAPACITY", "SOLIDARITY_ACROSS_BOARDS"),
            Places.DELTA, Set.of("STUDENT_VOICE", "RESEARCH_AND_SCHOOL_DEVELOPMENT", "CURRICULUM_DESIGN"),
            Places.MAAS, Set.of("FLEXIBLE_ROUTES", "INCLUSION_AND_DIVERSITY", "STUDENT_VOICE"),
            Places.VELUWE, Set.of("INDUCTION", "GUIDANCE_CAPACITY", "CURRICULUM_DESIGN"),
            Places.KUST, Set.of("CONSULTATION", "STUDENT_VOICE"),
            Places.WAD, Set.of("FLEXIBLE_ROUTES", "LEARNING_OUTCOMES_AND_ASSESSMENT"));

    private Profiles() {}
}
