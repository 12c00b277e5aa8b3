package nl.koers.register;

/// What kind of organisation takes part in a partnership (R50).
public enum PartnerKind {
    SCHOOL,
    BOARD,
    MBO,
    TEACHER_EDUCATION;

    /// The side of the schools, as against that of the lerarenopleidingen.
    public boolean isSchoolSide() {
        return this != TEACHER_EDUCATION;
    }
}
