package nl.koers.selfevaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// A fact of the ID that the register does not know and the partnership fills in itself (R60). Only numbers of people,
/// never their names, but for the one who can be asked.
public enum IdentityField {
    COUNTED_ON(Kind.DATE, true),
    STUDENTS_BACHELOR(Kind.NUMBER, true),
    STUDENTS_PART_TIME(Kind.NUMBER, true),
    STUDENTS_CAREER_CHANGERS(Kind.NUMBER, true),
    STUDENTS_UNIVERSITY(Kind.NUMBER, false),
    STUDENTS_PDG(Kind.NUMBER, false),
    SCHOOLS(Kind.NUMBER, true),
    SCHOOL_EDUCATORS(Kind.NUMBER, true),
    WORKPLACE_MENTORS(Kind.NUMBER, true),
    INSTITUTE_EDUCATORS(Kind.NUMBER, true),
    CONTACT_NAME(Kind.TEXT, true),
    CONTACT_MAIL(Kind.MAIL, true),
    AGREEMENT_FROM(Kind.DATE, true),
    AGREEMENT_UNTIL(Kind.DATE, true);

    /// How a value is written.
    public enum Kind {
        NUMBER,
        DATE,
        TEXT,
        MAIL
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Kind kind;
    private final boolean required;

    IdentityField(Kind kind, boolean required) {
        this.kind = kind;
        this.required = required;
    }

    public Kind kind() {
        return kind;
    }

    /// Without it the ID cannot be placed.
    public boolean isRequired() {
        return required;
    }

    /// Empty is allowed while one is filling in: not known yet.
    public boolean takes(String value) {
        return value.isEmpty()
                || switch (kind) {
                    case NUMBER -> NUMBER.matcher(value).matches();
                    case DATE -> isDate(value);
                    case TEXT -> value.length() <= 200;
                    case MAIL -> MAIL.matcher(value).matches();
                };
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year > 1990 && year < 2100;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
