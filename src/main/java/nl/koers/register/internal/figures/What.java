package nl.koers.register.internal.figures;

import java.util.Arrays;
import java.util.List;

/// What is counted in a school year: students by route (R55), and those who guide and train them (R58).
public enum What {
    HBO,
    SHORTENED,
    UNIVERSITY,
    MINOR,
    CAREER_CHANGE,
    PDG,
    FLEXIBLE,
    OTHER,
    WORKPLACE_MENTOR,
    SCHOOL_EDUCATOR,
    INSTITUTE_EDUCATOR;

    public boolean isRoute() {
        return ordinal() < WORKPLACE_MENTOR.ordinal();
    }

    public static List<What> routes() {
        return Arrays.stream(values()).filter(What::isRoute).toList();
    }

    public static List<What> staff() {
        return Arrays.stream(values()).filter(it -> !it.isRoute()).toList();
    }
}
