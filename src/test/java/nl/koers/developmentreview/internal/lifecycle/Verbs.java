package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Life.DAY;
import static nl.koers.developmentreview.internal.lifecycle.Life.JUNE_2;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.appointment.Appointment;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.appointment.Reply;
import nl.koers.developmentreview.internal.appointment.Terms;
import nl.koers.developmentreview.internal.day.Day;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.Ground;
import nl.koers.developmentreview.internal.day.PanelMeeting;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.developmentreview.internal.report.FollowUpStanding;
import nl.koers.developmentreview.internal.report.NotYetFinal;
import nl.koers.developmentreview.internal.report.NotYetPlaced;
import nl.koers.developmentreview.internal.report.Report.Reaction;
import nl.koers.people.Level;
import nl.koers.people.Person;
import nl.koers.register.Partnership;

/// What people do in the story, in one word each: a review in, a review out.
final class Verbs {
    private Verbs() {}

    static Opr asked(Opr opr, VisitorPlace place, Partnership whom) {
        return opr.with(opr.panel().inviting(place, whom.id(), "Kom je?", JUNE_2));
    }

    static Opr yes(Opr opr, VisitorPlace place) {
        return opr.with(
                opr.panel().accepting(opr.panel().at(place).orElseThrow().id(), JUNE_2));
    }

    /// Each by the partnership where this person works or studies.
    static Opr nominated(Opr opr, Person... people) {
        for (var person : people) {
            var there = person.affiliations().getFirst();
            opr = opr.with(opr.panel()
                    .nominating(there.partnership(), there.function(), Nominee.of(person.id(), person.name()), JUNE_2));
        }
        return opr;
    }

    static Member member(Opr opr, Person person) {
        return opr.panel().members().stream()
                .filter(it -> it.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    static Opr chairedBy(Opr opr, Person person) {
        return opr.with(opr.panel().chairing(member(opr, person).id()));
    }

    static Opr secretary(Opr opr, Person person) {
        return opr.with(opr.panel().naming(person.id(), person.name(), JUNE_2));
    }

    static Opr settled(Opr opr, LocalDate on) {
        return opr.with(opr.panel().settling(on));
    }

    static Opr left(Opr opr, Person person, LocalDate on) {
        return opr.with(opr.panel().leaving(member(opr, person).id(), "Andere baan.", on));
    }

    static Terms terms(Opr opr) {
        return Terms.of(opr, JUNE_2);
    }

    static Appointment changed(Reply reply) {
        return switch (reply) {
            case Reply.Changed(var to) -> to;
            case Reply.Refused(var because) -> throw new AssertionError("refused: " + because);
        };
    }

    static ProgrammeChange round(UUID id, int hour, List<UUID> issues, Level... layers) {
        return new ProgrammeChange.PutConversation(
                id, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0), "Ronde", List.of(), List.of(layers), issues);
    }

    static Opr edited(Opr opr, ProgrammeChange... changes) {
        for (var change : changes) {
            opr = opr.with(changed(opr.appointment().change(change, terms(opr))));
        }
        return opr;
    }

    static Reply agreeing(Opr opr, Side side) {
        return opr.appointment().agree(side, opr.appointment().consent().version(), terms(opr));
    }

    static Opr agreed(Opr opr, Side side) {
        return opr.with(changed(agreeing(opr, side)));
    }

    /// R33: what both agreed to gives the documents their last day.
    static Opr dated(Opr opr) {
        var timetable = Objects.requireNonNull(opr.appointment().programme().timetable());
        return opr.with(opr.documents().due(timetable.documentsBy()));
    }

    static Ground ground(Opr opr) {
        return Ground.of(opr);
    }

    static PanelMeeting meeting(LocalDate on, Person... present) {
        return new PanelMeeting(
                on, Arrays.stream(present).map(Person::id).collect(Collectors.toSet()), "Wie leidt welk gesprek");
    }

    static Opr done(Opr opr, Decision decision) {
        return switch (decision) {
            case Decision.Changed(Day day) -> opr.with(day);
            case Decision.Refused(var broken) -> throw new AssertionError("refused: " + broken);
        };
    }

    static Opr reacted(Opr opr, LocalDate on, Person... people) {
        for (var person : people) {
            opr = opr.with(opr.report().reacted(person.id(), new Reaction(on, true)));
        }
        return opr;
    }

    static FollowUpStanding standing(Opr opr) {
        return FollowUpStanding.of(opr.day().recommendations(), Map.of());
    }

    static Opr learned(Opr opr, Person... people) {
        for (var person : people) {
            opr = opr.with(opr.report().learnedBy(person.id()));
        }
        return opr;
    }

    /// The acts from the day on that nothing stands in the way of; a late clock, so that only the order counts.
    static List<String> possible(Opr opr) {
        var late = DAY.plusYears(1);
        var acts = new LinkedHashMap<String, Boolean>();
        acts.put(
                "overleg",
                opr.day().meet(meeting(opr.start().on(), Country.WOUT, Country.BRAM), ground(opr), late)
                        instanceof Decision.Changed);
        acts.put("dag", opr.day().hold(ground(opr), late) instanceof Decision.Changed);
        acts.put("apart", opr.day().reflectApart(Side.HOST, true, late) instanceof Decision.Changed);
        acts.put("samen", opr.day().debrief(true, true, late) instanceof Decision.Changed);
        acts.put(
                "concept",
                NotYetPlaced.of(opr, "Verslag", "").isEmpty() && !opr.report().isFinal());
        acts.put(
                "definitief",
                NotYetFinal.of(opr, late).isEmpty() && !opr.report().isFinal());
        return acts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
