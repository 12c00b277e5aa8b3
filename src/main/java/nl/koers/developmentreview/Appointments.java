package nl.koers.developmentreview;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.appointment.AgreeingContent;
import nl.koers.developmentreview.internal.appointment.AnsweringDates;
import nl.koers.developmentreview.internal.appointment.EditingProgramme;
import nl.koers.developmentreview.internal.appointment.Hours;
import nl.koers.developmentreview.internal.appointment.MovingTheDay;
import nl.koers.developmentreview.internal.appointment.NamingPartner;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.appointment.ProposingDates;
import nl.koers.developmentreview.internal.appointment.Reply;
import nl.koers.developmentreview.internal.appointment.Timetable;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.people.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The front desk of step 3 for stories: each act by whoever acts now, on the date of the clock. What a rule refuses
/// is a mistake in the story, and stops it.
@Service
public class Appointments {
    private final Oprs oprs;
    private final ProposingDates proposing;
    private final AnsweringDates answering;
    private final MovingTheDay moving;
    private final EditingProgramme editing;
    private final NamingPartner naming;
    private final AgreeingContent agreeing;

    Appointments(
            Oprs oprs,
            ProposingDates proposing,
            AnsweringDates answering,
            MovingTheDay moving,
            EditingProgramme editing,
            NamingPartner naming,
            AgreeingContent agreeing) {
        this.oprs = oprs;
        this.proposing = proposing;
        this.answering = answering;
        this.moving = moving;
        this.editing = editing;
        this.naming = naming;
        this.agreeing = agreeing;
    }

    public boolean propose(OprId opr, LocalDate... days) {
        return done(proposing.propose(opr, List.of(days)));
    }

    public boolean agreeToDay(OprId opr, LocalDate day) {
        return done(answering.agree(opr, day));
    }

    public boolean moveDay(OprId opr, String reason, LocalDate... instead) {
        return done(moving.move(opr, reason, List.of(instead)));
    }

    /// Hours and place of the day, and the timetable for the documents.
    public boolean plan(
            OprId opr, LocalTime starts, LocalTime ends, String place, LocalDate documentsBy, LocalDate readBy) {
        return change(
                opr, new ProgrammeChange.Frame(new Hours(starts, ends, place), new Timetable(documentsBy, readBy)));
    }

    /// A question to the panel; gives its id.
    public UUID ask(OprId opr, String issue) {
        var id = next();
        change(opr, new ProgrammeChange.PutIssue(id, issue));
        return id;
    }

    /// A conversation about these questions, led by these members of the panel; gives its id.
    @Transactional
    public UUID addConversation(
            OprId opr,
            String title,
            LocalTime starts,
            LocalTime ends,
            List<PersonId> leads,
            List<Level> layers,
            List<UUID> issues) {
        var id = next();
        var members = leads.isEmpty() ? List.<UUID>of() : members(oprs.require(opr), leads);
        change(opr, new ProgrammeChange.PutConversation(id, starts, ends, title, members, layers, issues));
        return id;
    }

    public UUID addPause(OprId opr, String title, LocalTime starts, LocalTime ends) {
        var id = next();
        change(opr, new ProgrammeChange.PutPause(id, starts, ends, title));
        return id;
    }

    /// Someone of the host the panel talks with in this conversation; gives the id.
    public UUID addPartner(OprId opr, UUID conversation, String name, String function, Level layer, String email) {
        var id = next();
        done(naming.name(opr, new ProgrammeChange.PutPartner(conversation, id, name, function, layer), email, null));
        return id;
    }

    /// Agrees to the content as it stands now.
    @Transactional
    public boolean agreeToContent(OprId opr) {
        var version = oprs.require(opr).appointment().consent().version();
        return done(agreeing.agree(opr, version));
    }

    private boolean change(OprId opr, ProgrammeChange change) {
        return done(editing.change(opr, change, null));
    }

    private static List<UUID> members(Opr opr, List<PersonId> persons) {
        return opr.panel().members().stream()
                .filter(member -> persons.contains(member.person()))
                .map(Member::id)
                .toList();
    }

    private static UUID next() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    private static boolean done(Reply reply) {
        if (reply instanceof Reply.Refused(var because)) {
            throw new IllegalArgumentException("refused: " + because);
        }
        return true;
    }
}
