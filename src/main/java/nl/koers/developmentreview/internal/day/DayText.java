package nl.koers.developmentreview.internal.day;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;

import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.writing.Audience;
import nl.koers.writing.SectionKey;

/// The texts of steps 4 to 6, each with those who write it and those who read along.
public enum DayText {
    /// Kept during the day; the host's team reads along from the first word.
    SECRETARY_NOTES(Audience.writtenBy(SECRETARY).readBy(HOST_TEAM)),
    /// R63: the panel's own, for ever.
    PANEL_REFLECTION(Audience.writtenBy(PANEL)),
    /// R63: the host's own, for ever.
    HOST_REFLECTION(Audience.writtenBy(HOST_TEAM)),
    /// What both found together; the report starts from here.
    JOINT_DEBRIEF(Audience.writtenBy(HOST_TEAM, PANEL, SECRETARY));

    /// Notes about the day as a whole, beside those per conversation.
    public static final String WHOLE_DAY = "DAY";

    private static final Audience WRITTEN_BY_ITS_OWNER_FOR_THE_PANEL =
            Audience.writtenBy().readBy(PANEL);
    private static final String NOTES = "NOTES:";
    private static final String ROLE = "ROLE:";

    private final Audience audience;

    DayText(Audience audience) {
        this.audience = audience;
    }

    public SectionKey key(OprId opr) {
        return SectionKey.of(opr.value(), name());
    }

    public Audience audience() {
        return audience;
    }

    public boolean isWrittenBy(Viewer viewer, Opr opr) {
        return switch (this) {
            case SECRETARY_NOTES -> DayAccess.mayWriteSecretaryNotes(viewer, opr);
            case PANEL_REFLECTION -> DayAccess.mayReflectApart(viewer, opr, Side.PANEL);
            case HOST_REFLECTION -> DayAccess.mayReflectApart(viewer, opr, Side.HOST);
            case JOINT_DEBRIEF -> DayAccess.mayWriteDebrief(viewer, opr);
        };
    }

    /// The joint debrief once it is recorded: the host's students read it too.
    static Audience recorded() {
        return JOINT_DEBRIEF.audience.readBy(STUDENT_WRITER);
    }

    public static DayText apart(Side side) {
        return switch (side) {
            case HOST -> HOST_REFLECTION;
            case PANEL -> PANEL_REFLECTION;
        };
    }

    /// What one member notes in a conversation, named by its id, or about the whole day.
    public static SectionKey notes(OprId opr, String conversation, PersonId member) {
        return SectionKey.personal(opr.value(), notesName(conversation), member);
    }

    public static String notesName(String conversation) {
        return NOTES + conversation;
    }

    public static Audience notesAudience() {
        return WRITTEN_BY_ITS_OWNER_FOR_THE_PANEL;
    }

    /// What a member does on the day, as the panel divided it.
    public static SectionKey role(OprId opr, UUID member) {
        return SectionKey.of(opr.value(), roleName(member));
    }

    public static String roleName(UUID member) {
        return ROLE + member;
    }

    static Audience roleAudience() {
        return Audience.writtenBy(PANEL);
    }
}
