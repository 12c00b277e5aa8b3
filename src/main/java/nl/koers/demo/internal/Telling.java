package nl.koers.demo.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.demo.Persona;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.HostDocumentActs;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.ReviewDays;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.people.Level;
import nl.koers.selfevaluation.IdentityField;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells a peer review from its beginning up to a chapter, by the same acts and at the same doors as people use.
@Component
@Profile("demo | test")
public class Telling {
    private final Stage stage;
    private final DevelopmentReviews reviews;
    private final HostDocumentActs documents;
    private final Appointments appointments;
    private final ReviewDays days;
    private final ReviewReports reports;

    Telling(
            Stage stage,
            DevelopmentReviews reviews,
            HostDocumentActs documents,
            Appointments appointments,
            ReviewDays days,
            ReviewReports reports) {
        this.stage = stage;
        this.reviews = reviews;
        this.documents = documents;
        this.appointments = appointments;
        this.days = days;
        this.reports = reports;
    }

    public OprId until(Chapter last, Cast cast, ToldTexts texts) {
        var opr = begun(cast, texts);
        if (last.compareTo(Chapter.PLACED) >= 0) {
            placed(opr, cast);
        }
        if (last.compareTo(Chapter.AGREED) >= 0) {
            agreed(opr, cast);
        }
        if (last.compareTo(Chapter.DEBRIEFED) >= 0) {
            debriefed(opr, cast, texts);
        }
        if (last.compareTo(Chapter.CONCEPT) >= 0) {
            concept(opr, cast, texts);
        }
        if (last.compareTo(Chapter.FINAL) >= 0) {
            madeFinal(opr, cast, texts);
        }
        return opr;
    }

    private OprId begun(Cast cast, ToldTexts texts) {
        var start = cast.day().minusDays(120);
        stage.on(start, LocalTime.of(9, 30));
        var opr = stage.as(cast.coordinator(), () -> reviews.start(cast.host()));
        on(start.plusDays(1), cast.coordinator(), () -> {
            reviews.chooseThemes(opr, "STUDENT_VOICE", "GUIDANCE_CAPACITY");
            reviews.inviteFirst(
                    opr, cast.first().partnership(), "Jullie kijken anders dan wij. Daarom vragen we jullie.");
            reviews.inviteSecond(opr, cast.second().partnership(), "Wij lazen jullie profiel en herkennen de vraag.");
            documents.inviteStudents(
                    opr, cast.student().name() + " <" + cast.student().key() + "@voorbeeld.example>");
        });
        on(start.plusDays(6), cast.first().coordinator(), () -> reviews.acceptInvitation(opr));
        on(start.plusDays(7), cast.second().coordinator(), () -> reviews.acceptInvitation(opr));
        on(start.plusDays(12), cast.first().coordinator(), () -> nominate(opr, cast, cast.first()));
        on(start.plusDays(13), cast.second().coordinator(), () -> nominate(opr, cast, cast.second()));
        on(
                start.plusDays(14),
                cast.first().coordinator(),
                () -> reviews.chooseChair(opr, cast.chair().id()));
        on(
                start.plusDays(15),
                cast.coordinator(),
                () -> reviews.nameSecretary(opr, cast.secretary().id()));
        for (var member : cast.members()) {
            on(
                    start.plusDays(16),
                    member.person(),
                    () -> reviews.declareTies(opr, member.person().id(), ""));
        }
        on(
                start.plusDays(20),
                cast.student(),
                () -> reviews.write(opr, "STUDENTS", texts.reflection().getOrDefault("STUDENTS", "")));
        on(start.plusDays(40), cast.coordinator(), () -> write(opr, texts));
        return opr;
    }

    private void nominate(OprId opr, Cast cast, Cast.Visitor visitor) {
        cast.members().stream()
                .filter(member -> member.sentBy().equals(visitor.partnership()))
                .forEach(member ->
                        reviews.nominate(opr, member.sentBy(), member.person().id(), member.function()));
    }

    private void write(OprId opr, ToldTexts texts) {
        texts.reflection().forEach((part, text) -> {
            if (!part.equals("STUDENTS")) {
                reviews.write(opr, part, text);
            }
        });
        documents.completeId(opr, facts());
    }

    private static Map<IdentityField, String> facts() {
        var facts = new EnumMap<IdentityField, String>(IdentityField.class);
        facts.put(IdentityField.COUNTED_ON, "2026-10-01");
        facts.put(IdentityField.STUDENTS_BACHELOR, "164");
        facts.put(IdentityField.STUDENTS_PART_TIME, "31");
        facts.put(IdentityField.STUDENTS_CAREER_CHANGERS, "23");
        facts.put(IdentityField.SCHOOLS, "31");
        facts.put(IdentityField.SCHOOL_EDUCATORS, "12");
        facts.put(IdentityField.WORKPLACE_MENTORS, "140");
        facts.put(IdentityField.INSTITUTE_EDUCATORS, "9");
        facts.put(IdentityField.CONTACT_NAME, "Noor");
        facts.put(IdentityField.CONTACT_MAIL, "noor@voorbeeld.example");
        facts.put(IdentityField.AGREEMENT_FROM, "2024-08-01");
        facts.put(IdentityField.AGREEMENT_UNTIL, "2028-07-31");
        return facts;
    }

    private void placed(OprId opr, Cast cast) {
        on(cast.day().minusDays(70), cast.coordinator(), () -> {
            documents.place(opr);
            reviews.settlePanel(opr);
        });
    }

    private void agreed(OprId opr, Cast cast) {
        var day = cast.day();
        on(day.minusDays(60), cast.coordinator(), () -> appointments.propose(opr, day, day.plusDays(7)));
        on(day.minusDays(55), cast.chair(), () -> appointments.agreeToDay(opr, day));
        on(day.minusDays(40), cast.coordinator(), () -> {
            programme(opr, cast);
            appointments.agreeToContent(opr);
        });
        on(day.minusDays(36), cast.chair(), () -> appointments.agreeToContent(opr));
    }

    private void programme(OprId opr, Cast cast) {
        var day = cast.day();
        appointments.plan(
                opr,
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                "Basisschool De Brug, lokaal 4",
                day.minusDays(28),
                day.minusDays(7));
        var small =
                appointments.ask(opr, "Hoe wordt een school die alleen staat een plek waar een student genoeg leert?");
        var voice = appointments.ask(opr, "Hoe laten we studenten zien wat er met hun woorden gebeurt?");
        var leads = cast.members().stream().map(member -> member.person().id()).toList();
        var students = appointments.addConversation(
                opr,
                "Studenten van drie jaren",
                LocalTime.of(9, 30),
                LocalTime.of(10, 30),
                leads.subList(0, 2),
                List.of(Level.STUDENT),
                List.of(voice));
        appointments.addPause(opr, "Koffie", LocalTime.of(10, 30), LocalTime.of(11, 0));
        var mentors = appointments.addConversation(
                opr,
                "Begeleiders en opleiders",
                LocalTime.of(11, 0),
                LocalTime.of(12, 15),
                leads.subList(2, 4),
                List.of(Level.OPERATIONAL),
                List.of(small, voice));
        appointments.addPause(opr, "Lunch met het hele team", LocalTime.of(12, 15), LocalTime.of(13, 15));
        var boards = appointments.addConversation(
                opr,
                "Schoolleiders en bestuur",
                LocalTime.of(13, 15),
                LocalTime.of(14, 15),
                leads.subList(0, 1),
                List.of(Level.STRATEGIC),
                List.of(small));
        appointments.addPartner(opr, students, "Yara", "student, jaar 2", Level.STUDENT, "");
        appointments.addPartner(opr, students, "Tijn", "student, jaar 4", Level.STUDENT, "");
        appointments.addPartner(opr, mentors, "Greet", "werkplekbegeleider", Level.OPERATIONAL, "");
        appointments.addPartner(opr, boards, "Sybren", "bestuurder", Level.STRATEGIC, "");
    }

    private void debriefed(OprId opr, Cast cast, ToldTexts texts) {
        var day = cast.day();
        var present =
                cast.members().stream().map(member -> member.person().id()).collect(Collectors.toUnmodifiableSet());
        on(day.minusDays(12), cast.members().getLast().person(), () -> {
            days.remark(opr, "STUDENTS", "Reistijd komt twee keer terug. Daar wil ik op doorvragen.");
            days.ask(opr, "", "Wat deed je met de laatste enquête?");
        });
        on(
                day.minusDays(10),
                cast.chair(),
                () -> days.meet(opr, day.minusDays(10), Set.copyOf(present), "Kennisgemaakt, rollen verdeeld."));
        on(day, cast.chair(), () -> days.note(opr, "", "Veel vertrouwen, weinig afspraken op papier."));
        on(day, cast.secretary(), () -> days.secretaryNotes(opr, texts.text("secretary_notes")));
        on(day, cast.coordinator(), () -> {
            days.hold(opr);
            days.hostLooksBack(opr, texts.text("host_reflection"));
            days.hostBrings(opr, "Wij waren te lang aan het woord in ronde twee.");
        });
        on(day, cast.chair(), () -> {
            days.panelLooksBack(opr, texts.text("panel_reflection"));
            days.panelBrings(opr, "De reistijd van studenten is groter dan de reflectie laat zien.");
        });
        on(day, cast.coordinator(), () -> {
            days.findTogether(opr, texts.text("debrief"), texts.recommendations());
            days.recordDebrief(opr);
        });
    }

    private void concept(OprId opr, Cast cast, ToldTexts texts) {
        on(cast.day().plusDays(13), cast.coordinator(), () -> {
            reports.begin(opr);
            reports.write(opr, texts.text("report"));
            reports.place(opr);
        });
        on(cast.day().plusDays(18), cast.members().getLast().person(), () -> reports.react(opr, texts.text("remarks")));
    }

    private void madeFinal(OprId opr, Cast cast, ToldTexts texts) {
        on(cast.day().plusDays(24), cast.chair(), () -> {
            reports.hasNoRemarks(opr);
            reports.closeReaction(opr);
            reports.learn(opr, texts.text("learning"));
            reports.sendLearningPoints(opr);
        });
        on(cast.day().plusDays(27), cast.coordinator(), () -> reports.makeFinal(opr));
    }

    private void on(LocalDate day, Persona persona, Runnable act) {
        stage.on(day, LocalTime.of(16, 0));
        stage.as(persona, () -> {
            act.run();
            return day;
        });
    }
}
