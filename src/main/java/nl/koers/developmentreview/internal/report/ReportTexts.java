package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.register.PartnershipId;
import nl.koers.writing.Audience;
import nl.koers.writing.SectionKey;

/// Where the texts of step 7 live and who reads them. A draft and what was placed or sent of it are two sections:
/// so the panel finds the placed concept and never the host's draft, in the database too, and every placing stays
/// readable as it was (R92).
public final class ReportTexts {
    /// The report while it is written.
    public static final String DRAFT = "REPORT";
    public static final String PLACED = "REPORT_PLACED";
    public static final String FINAL = "REPORT_FINAL";
    /// A member's own learning points.
    public static final String LEARNING = "LEARNING_POINTS";
    /// What member remarks are drafted under; the panel reads along from the draft.
    public static final String REACTION = "REACTION";
    /// Remarks as they were sent to the host.
    public static final String REACTION_SENT = "REACTION_SENT";
    /// Learning points as a member shares them with the host.
    public static final String LEARNING_SHARED = "LEARNING_POINTS_SHARED";

    private ReportTexts() {}

    public static SectionKey draft(OprId opr) {
        return SectionKey.of(opr.value(), DRAFT);
    }

    public static Audience writers() {
        return Audience.writtenBy(HOST_TEAM, SECRETARY);
    }

    /// Version n is the nth placing.
    public static SectionKey placed(OprId opr) {
        return SectionKey.of(opr.value(), PLACED);
    }

    static Audience panelReads() {
        return Audience.writtenBy(HOST_TEAM).readBy(SECRETARY, PANEL);
    }

    public static SectionKey finished(OprId opr) {
        return SectionKey.of(opr.value(), FINAL);
    }

    /// From final on all who took part read it; the Platform and anyone only when the host shares it.
    static Audience allRead(Set<Share> shares) {
        var took = Audience.writtenBy(HOST_TEAM).readBy(SECRETARY, PANEL, STUDENT_WRITER, VISITING_COORDINATOR);
        var readers = new HashSet<>(took.readers());
        if (shares.contains(Share.REPORT_WITH_PLATFORM)) {
            readers.add("NATIONAL");
        }
        if (shares.contains(Share.REPORT_WITH_ANYONE)) {
            readers.add("ANYONE");
        }
        return new Audience(Set.copyOf(readers), took.writers());
    }

    public static SectionKey reaction(OprId opr, PersonId member) {
        return SectionKey.personal(opr.value(), REACTION, member);
    }

    public static Audience withinPanel() {
        return Audience.writtenBy().readBy(PANEL);
    }

    static SectionKey reactionSent(OprId opr, PersonId member) {
        return SectionKey.personal(opr.value(), REACTION_SENT, member);
    }

    static Audience sentToHost() {
        return Audience.writtenBy().readBy(PANEL, HOST_TEAM, SECRETARY);
    }

    /// The member's own, read by nobody else.
    public static SectionKey learning(OprId opr, PersonId member) {
        return SectionKey.personal(opr.value(), LEARNING, member);
    }

    public static Audience nobodyElse() {
        return Audience.writtenBy();
    }

    /// Sent learning points belong to the visiting partnership (R64), so they lie with it and not in the host's
    /// dossier.
    public static String learningSent(OprId opr) {
        return LEARNING + " " + opr;
    }

    /// The review of which a text with this name holds sent learning points; its id in words.
    public static Optional<String> reviewOf(String name) {
        var prefix = LEARNING + " ";
        return name.startsWith(prefix) ? Optional.of(name.substring(prefix.length())) : Optional.empty();
    }

    static SectionKey learningSent(OprId opr, PartnershipId own, PersonId member) {
        return SectionKey.personal(own.value(), learningSent(opr), member);
    }

    static Audience ownPartnership() {
        return Audience.writtenBy().readBy(COORDINATOR);
    }

    static SectionKey learningShared(OprId opr, PersonId member) {
        return SectionKey.personal(opr.value(), LEARNING_SHARED, member);
    }

    static Audience hostReads() {
        return Audience.writtenBy().readBy(HOST_TEAM);
    }
}
