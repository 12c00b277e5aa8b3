package nl.koers.people;

/// What someone does in a partnership, with the layer it usually belongs to.
public enum Function {
    BOARD_MEMBER(Level.STRATEGIC),
    END_RESPONSIBLE(Level.STRATEGIC),
    SCHOOL_LEADER(Level.STRATEGIC),
    PROGRAMME_LEADER(Level.TACTICAL),
    COORDINATOR(Level.TACTICAL),
    HR(Level.TACTICAL),
    INSTITUTE_EDUCATOR(Level.OPERATIONAL),
    SCHOOL_EDUCATOR(Level.OPERATIONAL),
    WORKPLACE_MENTOR(Level.OPERATIONAL),
    TEACHER(Level.OPERATIONAL),
    STUDENT(Level.STUDENT);

    private final Level level;

    Function(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
