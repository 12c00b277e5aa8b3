package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.Turn;

/// The day, the programme and the timetable: host and panel agree on them together (R61).
public record Appointment(DayChoice choice, Consent consent, Programme programme) {
    public static Appointment none() {
        return new Appointment(DayChoice.none(), Consent.none(), Programme.none());
    }

    /// The day both sides agreed on; empty while they have not, or while a move of the day waits for both again (R61).
    public Optional<LocalDate> day() {
        return Optional.ofNullable(choice.agreed());
    }

    /// The conversations of the programme, in order of the day; empty for whoever may not read the programme (yet).
    public List<Conversation> conversations() {
        return programme.conversations();
    }

    /// A conversation by its id, also when it was taken out of the programme: notes may point at it.
    public Optional<Conversation> conversation(UUID id) {
        return programme.items().stream()
                .filter(item -> item.id().equals(id) && item instanceof Conversation)
                .map(Conversation.class::cast)
                .findFirst();
    }

    /// The conversations that were taken out of the programme.
    public List<Conversation> dropped() {
        return programme.items().stream()
                .filter(item -> item.removed() && item instanceof Conversation)
                .map(Conversation.class::cast)
                .toList();
    }

    /// Where the day is held; empty while nobody wrote it down.
    public String place() {
        return programme.hours() == null ? "" : programme.hours().place();
    }

    /// Day and content are both agreed.
    public boolean isAgreed() {
        return choice.agreed() != null && consent.counts();
    }

    /// R33: the last day of the panel's reading, as both sides agreed on it; empty while the content is open.
    public Optional<LocalDate> readBy() {
        return consent.counts() ? Optional.ofNullable(programme.timetable()).map(Timetable::readBy) : Optional.empty();
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return AppointmentTurns.of(this, opr);
    }

    /// R61: a proposal is the proposer's agreement to each of its dates.
    public Reply propose(Side by, List<LocalDate> days, Terms terms) {
        if (choice.agreed() != null) {
            return Reply.refused(TalkRule.NO_DAY_YET);
        }
        if (days.isEmpty()) {
            return Reply.refused(TalkRule.A_DATE_AT_LEAST);
        }
        var objections = DateRule.toProposing(days, terms, choice);
        return objections.isEmpty()
                ? changed(choice.proposed(by, days, terms.today()), terms)
                : new Reply.Refused(objections);
    }

    /// R61: agreeing to a date of the other side makes it the day.
    public Reply agreeTo(LocalDate day, Side by, Terms terms) {
        if (choice.agreed() != null || !choice.isOpen(day, other(by))) {
            return Reply.refused(TalkRule.STILL_ON_THE_TABLE);
        }
        var objections = DateRule.toAgreeing(day, terms);
        return objections.isEmpty()
                ? changed(choice.agreedTo(day, terms.today()), terms)
                : new Reply.Refused(objections);
    }

    /// Who proposed a date can take it off the table while the other side has not agreed.
    public Reply withdraw(LocalDate day, Side by, Terms terms) {
        return choice.isOpen(day, by)
                ? changed(choice.withdrawn(day, terms.today()), terms)
                : Reply.refused(TalkRule.STILL_ON_THE_TABLE);
    }

    /// R61: moving the agreed day asks both again; new dates may come along at once.
    public Reply move(Side by, String reason, List<LocalDate> instead, Terms terms) {
        if (choice.agreed() == null) {
            return Reply.refused(TalkRule.A_DAY_TO_MOVE);
        }
        if (reason.isBlank()) {
            return Reply.refused(TalkRule.MOVING_HAS_A_REASON);
        }
        var moved = choice.moved(by, reason.strip(), terms.today());
        var objections = DateRule.toProposing(instead, terms, moved);
        return objections.isEmpty()
                ? changed(moved.proposed(by, instead, terms.today()), terms)
                : new Reply.Refused(objections);
    }

    /// R61: any change of the content is a new version, to which nobody agreed yet. R21 and R33 are kept at once.
    public Reply change(ProgrammeChange change, Terms terms) {
        var after = change.in(programme);
        if (after.equals(programme)) {
            return new Reply.Changed(this);
        }
        var objections = switch (change) {
            case ProgrammeChange.Frame _ -> ContentRule.toFrame(after, choice.agreed());
            case ProgrammeChange.PutConversation put -> ItemRule.to(put.id(), after);
            case ProgrammeChange.PutPause put -> ItemRule.to(put.id(), after);
            case ProgrammeChange.RemoveItem _,
                    ProgrammeChange.PutPartner _,
                    ProgrammeChange.RemovePartner _,
                    ProgrammeChange.PutIssue _,
                    ProgrammeChange.RemoveIssue _ -> List.<Objection>of();
        };
        return objections.isEmpty()
                ? new Reply.Changed(new Appointment(choice, consent.next(terms.today()), after).weighed(terms))
                : new Reply.Refused(objections);
    }

    /// R61, R62: agreeing to the content as it is now.
    public Reply agree(Side by, int version, Terms terms) {
        if (version != consent.version()) {
            return Reply.refused(TalkRule.THE_SAME_VERSION);
        }
        var objections = objections(terms);
        return objections.isEmpty()
                ? new Reply.Changed(new Appointment(choice, consent.agreed(by, terms.today()), programme))
                : new Reply.Refused(objections);
    }

    /// What stands in the way of agreeing to the content.
    public List<Objection> objections(Terms terms) {
        return ContentRule.toAgreeing(programme, choice.agreed(), terms.layers());
    }

    /// A new day for which the agreed timetable comes too late asks both about the content again (R33, R61).
    private Reply changed(DayChoice next, Terms terms) {
        var day = next.agreed();
        boolean late = day != null
                && programme.timetable() != null
                && !programme.timetable().fits(day);
        var asked = late ? consent.next(terms.today()) : consent;
        return new Reply.Changed(new Appointment(next, asked, programme).weighed(terms));
    }

    private Appointment weighed(Terms terms) {
        return new Appointment(choice, consent.ready(objections(terms).isEmpty()), programme);
    }

    private static Side other(Side side) {
        return side == Side.HOST ? Side.PANEL : Side.HOST;
    }
}
