package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.koers.register.Partners.Need;
import nl.koers.register.internal.life.Content.Agreement;

/// What of a partnership is still to be recorded or is over. Shown, never refused.
public enum Missing {
    STATUS(asking -> asking.now.stands().isEmpty(), "/status"), // R52
    SCHOOL_SIDE(asking -> asking.lacks(Need.SCHOOL_SIDE), "/partners"), // R50
    TEACHER_EDUCATION(asking -> asking.lacks(Need.TEACHER_EDUCATION), "/partners"), // R50
    LEAD(asking -> asking.lacks(Need.LEAD), "/partners"), // R50
    SCOPE(asking -> asking.now.scope().isEmpty(), "/reikwijdte"), // R49
    AGREEMENT(asking -> asking.now.agreement().isEmpty(), "/overeenkomst"), // R51
    AGREEMENT_OVER(
            asking ->
                    asking.now.agreement().filter(it -> it.isOver(asking.today)).isPresent(),
            "/overeenkomst"), // R51
    AGREEMENT_SILENT(
            asking -> asking.now.agreement().filter(it -> !silent(it).isEmpty()).isPresent(), "/overeenkomst"), // R51
    CONDITIONS(asking -> !Preconditions.of(asking.now).risks().isEmpty(), "/voorwaarden"), // R30
    PROFILE(asking -> asking.profile.isEmpty(), "/profiel"); // R36

    private final Predicate<Asking> holds;
    private final String page;

    Missing(Predicate<Asking> holds, String page) {
        this.holds = holds;
        this.page = page;
    }

    private record Asking(Picture now, String profile, LocalDate today) {
        private boolean lacks(Need need) {
            return now.partners().missing().contains(need);
        }
    }

    /// A subject the agreement must name and does not (R51).
    public enum Subject {
        COMPOSITION,
        LEAD,
        VISION,
        MEANS
    }

    public static List<Missing> of(Picture now, String profile, LocalDate today) {
        var asking = new Asking(now, profile, today);
        return Arrays.stream(values()).filter(it -> it.holds.test(asking)).toList();
    }

    public static List<Subject> silent(Agreement it) {
        return Arrays.stream(Subject.values())
                .filter(subject -> said(it, subject).isBlank())
                .toList();
    }

    private static String said(Agreement it, Subject subject) {
        return switch (subject) {
            case COMPOSITION -> it.composition();
            case LEAD -> it.lead();
            case VISION -> it.vision();
            case MEANS -> it.means();
        };
    }

    /// How many preconditions are a risk.
    public static int count(Missing missing, Picture now) {
        return missing == CONDITIONS ? Preconditions.of(now).risks().size() : 0;
    }

    public String page() {
        return page;
    }
}
