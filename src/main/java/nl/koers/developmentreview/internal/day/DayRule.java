package nl.koers.developmentreview.internal.day;

import java.util.Optional;

/// What must hold for an act of steps 4 to 6; the words that refuse it are `opr.day.rule.<name>`.
public enum DayRule {
    /// R20: a meeting is of at least two members.
    TWO_OR_MORE_MET("aanwezig"),
    /// R20: recorded after it took place.
    MET_IN_THE_PAST("overlegdag"),
    /// R20: the panel meets before the review, at the latest on its morning.
    MET_BEFORE_THE_REVIEW("overlegdag"),

    /// R32, and so the next three: the day rests on steps 1, 2 and 3.
    DOCUMENTS_ARE_PLACED(""),
    /// R10.
    PANEL_IS_SETTLED(""),
    /// R61.
    DAY_IS_AGREED(""),
    /// R61.
    PROGRAMME_IS_AGREED(""),
    /// R05: only what took place counts.
    DAY_HAS_COME(""),
    /// R05: one review is held once.
    NOT_HELD_BEFORE(""),

    /// R63: one looks back after the day.
    DAY_IS_HELD(""),
    /// R63: a side that says it looked back apart, wrote what it saw.
    WRITTEN_APART("tekst"),
    /// R63: first apart, then together.
    OWN_SIDE_REFLECTED(""),
    /// R63.
    HOST_REFLECTED(""),
    /// R63.
    PANEL_REFLECTED(""),
    /// R63: the concept report starts from this text.
    DEBRIEF_IS_WRITTEN("tekst"),
    /// R91: what is laid down holds nothing that its writers still have to choose between.
    NOTHING_STANDS_DOUBLE("tekst"),
    /// R91: only what was read is laid down.
    READ_AS_IT_STANDS("tekst"),
    /// R63: recommendations are recorded; none is an answer too, but a spoken one.
    RECOMMENDED_OR_SAID_NONE("geen"),
    /// R63, R92: what was recorded together stays as it was.
    DEBRIEF_IS_OPEN(""),
    /// R91: words that belong to what is gone are not taken in silence.
    IS_STILL_THERE(""),
    /// R91: nobody replaces words without having seen them.
    NOT_CHANGED_MEANWHILE(""),

    HAS_POINTS("punt"),
    HAS_WORDS("");

    private final String field;

    DayRule(String field) {
        this.field = field;
    }

    /// The field of the page that can mend it; empty when no single one can.
    public String field() {
        return field;
    }

    /// This rule when it is broken.
    Optional<DayRule> unless(boolean holds) {
        return holds ? Optional.empty() : Optional.of(this);
    }
}
