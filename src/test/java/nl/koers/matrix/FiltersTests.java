package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.PartnershipSeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The two locks ask the same: for people with any seats together, the rows that the database shows are there exactly
/// when the predicate of the page says yes.
@KoersTest
@DisplayName("Beide sloten vragen hetzelfde")
class FiltersTests {
    private static final int PEOPLE = 40;
    private static final Map<String, BiPredicate<Viewer, Opr>> LOCKS = new LinkedHashMap<>();

    static {
        text("PAST", DocumentsAccess::mayReadReflection);
        text("STUDENTS", DocumentsAccess::mayReadStudentPart);
        text("SECRETARY_NOTES", DayAccess::mayReadSecretaryNotes);
        text("PANEL_REFLECTION", DayAccess::mayReadPanelReflection);
        text("HOST_REFLECTION", DayAccess::mayReadHostReflection);
        text("JOINT_DEBRIEF", DayAccess::mayReadDebrief);
        text("REPORT", ReportAccess::mayReadDraftReport);
        text("REPORT_PLACED", ReportAccess::mayReadConcept);
        text("REPORT_FINAL", ReportAccess::mayReadFinalReport);
        LOCKS.put("selfevaluation.identity where dossier_id = ?", DocumentsAccess::mayReadId);
        LOCKS.put("documents.file where dossier_id = ?", DocumentsAccess::mayReadAnnexes);
        LOCKS.put("developmentreview.panel_themes where opr_id = ?", PanelAccess::mayReadThemes);
        LOCKS.put("developmentreview.panel_meeting where opr_id = ?", DayAccess::mayReadPanelPreparation);
        LOCKS.put("developmentreview.prepared where opr_id = ?", DayAccess::mayReadPanelPreparation);
        LOCKS.put("developmentreview.proposed_day where opr_id = ?", ProgrammeAccess::mayReadProposals);
        LOCKS.put("developmentreview.programme_item where opr_id = ?", ProgrammeAccess::mayReadProposals);
        LOCKS.put("developmentreview.issue where opr_id = ?", ProgrammeAccess::mayReadProposals);
        LOCKS.put("developmentreview.agreed_programme where opr_id = ?", DayAccess::mayReadDay);
        LOCKS.put("developmentreview.conversation_link where opr_id = ?", ProgrammeAccess::mayReadPartnerLinks);
        LOCKS.put("developmentreview.recommendation where opr_id = ?", DayAccess::mayReadDebrief);
        LOCKS.put("developmentreview.follow_up where opr_id = ?", ReportAccess::mayReadFollowUp);
        LOCKS.put(
                "record.entry where dossier_id = ?",
                (viewer, opr) -> OprAccess.mayActForHost(viewer, opr) || OprAccess.mayReadCountry(viewer));
        LOCKS.put("documents.picture where dossier_id = ?", DocumentsAccess::mayReadAnnexes);
        LOCKS.put("record.view where dossier_id = ?", OprAccess::maySeeWhoOpened);
    }

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private Seats seats;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Oprs oprs;

    private static void text(String key, BiPredicate<Viewer, Opr> may) {
        LOCKS.put(
                "writing.section s join writing.version v on v.section_id = s.id where s.dossier_id = ? and s.key = '"
                        + key + "'",
                may);
    }

    @ParameterizedTest(name = "R90 · {0}: wat de database toont en wat de bladzijde mag tonen is hetzelfde")
    @EnumSource(Chapter.class)
    void the_same_answer_twice(Chapter chapter) {
        var dossier = UUID.fromString(Dossiers.at(chapter, tools));
        var there = new HashSet<String>();
        as(
                Viewer.program("toets"),
                () -> LOCKS.keySet().stream()
                        .filter(rows -> shown(rows, dossier))
                        .forEach(there::add));
        assertThat(there).hasSizeGreaterThan(3);
        var luck = new Random(chapter.ordinal());
        var different = new TreeSet<String>();
        for (int i = 0; i < PEOPLE; i++) {
            var viewer = somebody(luck, dossier);
            as(viewer, () -> {
                var opr = oprs.find(new OprId(dossier));
                for (var rows : there) {
                    boolean may = opr.isPresent() && may(rows, viewer, opr.get());
                    if (shown(rows, dossier) != may) {
                        different.add((may ? "hidden: " : "shown: ") + rows + " to " + names(viewer));
                    }
                }
            });
        }
        assertThat(different).isEmpty();
    }

    private static boolean may(String rows, Viewer viewer, Opr opr) {
        return java.util.Objects.requireNonNull(LOCKS.get(rows)).test(viewer, opr);
    }

    private boolean shown(String rows, UUID dossier) {
        return db.sql("select exists (select 1 from " + rows + ")")
                .param(dossier)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// One to three seats: in this review, in another, in a partnership, over the country.
    private Viewer somebody(Random luck, UUID dossier) {
        var person = PersonId.next();
        var held = new HashSet<Seat>();
        as(
                Viewer.program("toets"),
                () -> people.add(
                        new Person(person, "Iemand", person + "@toets.example", List.of()), LocalDate.of(2024, 1, 1)));
        var since = LocalDate.of(2024, 1, 1);
        for (int i = luck.nextInt(3); i >= 0; i--) {
            SeatKind kind;
            UUID subject;
            switch (luck.nextInt(6)) {
                case 0 -> {
                    kind = NationalSeat.values()[luck.nextInt(NationalSeat.values().length)];
                    subject = null;
                }
                case 1 -> {
                    kind = PartnershipSeat.COORDINATOR;
                    subject = UUID.randomUUID();
                }
                case 2 -> {
                    kind = OprSeat.values()[luck.nextInt(OprSeat.values().length)];
                    subject = UUID.randomUUID();
                }
                default -> {
                    kind = OprSeat.values()[luck.nextInt(OprSeat.values().length)];
                    subject = dossier;
                }
            }
            as(Viewer.program("toets"), () -> seats.give(person, kind, subject, since));
            held.add(subject == null ? Seat.national(kind) : Seat.in(kind, subject));
        }
        return Viewer.person(person, "Iemand", Set.copyOf(held));
    }

    private void as(Viewer viewer, Runnable act) {
        Acting.as(viewer, () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private static List<String> names(Viewer viewer) {
        var names = new ArrayList<String>();
        viewer.seats().forEach(seat -> names.add(seat.kind()));
        return names;
    }
}
