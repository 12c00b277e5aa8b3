package nl.koers.developmentreview.internal.appointment;

/// What must be so at the moment one side speaks.
public enum TalkRule implements Rule {
    /// Proposing is proposing at least one date.
    A_DATE_AT_LEAST("R61"),
    /// An agreed day is moved, with a reason; it is not proposed over.
    NO_DAY_YET("R61"),
    /// Agreeing is agreeing to a date of the other side that still stands; withdrawing is for one's own.
    STILL_ON_THE_TABLE("R61"),
    /// There is an agreed day to move.
    A_DAY_TO_MOVE("R61"),
    MOVING_HAS_A_REASON("R61"),
    /// One agrees to the content as it is now, not to what it was when the page was drawn.
    THE_SAME_VERSION("R61"),
    /// Someone else changed the same thing: nobody's words are written over.
    NOT_CHANGED_MEANWHILE("R91");

    private final String number;

    TalkRule(String number) {
        this.number = number;
    }

    @Override
    public String number() {
        return number;
    }
}
