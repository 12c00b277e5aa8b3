package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.OprSeat.*;
import static nl.koers.developmentreview.internal.documents.DocumentsInHand.*;
import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Beginning;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.documents.Lack;
import nl.koers.developmentreview.internal.documents.Missing;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Levensloop: beginnen en documenten aanleveren")
class LifeOfDocumentsTests {

    @Test
    @DisplayName("R02 · de eerste peer review moet er zijn zes jaar na de erkenning, en die berekening staat erbij")
    void due() {
        var start = BEGUN.start();
        assertThat(List.of(start.dueFrom(), start.dueOn())).containsExactly(RECOGNISED, LocalDate.of(2027, 11, 1));
        assertThat(start.sinceEarlierReview()).isFalse();
    }

    @Test
    @DisplayName("R02 · wie nog geen erkenning heeft, of pas morgen, begint niet; op de dag zelf wel")
    void only_when_recognised() {
        assertThat(started(null)).isEmpty();
        assertThat(started(MAY_3.plusDays(1))).isEmpty();
        assertThat(started(MAY_3)).isPresent();
    }

    @Test
    @DisplayName("R02 · er loopt er één tegelijk: een tweede pas als deze definitief of gestopt is")
    void one_at_a_time() {
        assertThat(new Beginning(RECOGNISED, List.of(BEGUN)).open()).contains(BEGUN);
        assertThat(new Beginning(RECOGNISED, List.of(REACTED)).open()).contains(REACTED);
        assertThat(new Beginning(RECOGNISED, List.of(FINAL, BEGUN.givenUp(JUNE_2, "Fusie."))).open())
                .isEmpty();
    }

    static final List<ReflectionPart> PARTS = ReflectionParts.ALL;

    @ParameterizedTest(name = "R17 · plaatsen geweigerd zonder {0}")
    @FieldSource("PARTS")
    void every_part(ReflectionPart part) {
        assertThat(Missing.of(complete(), writtenWithout(part), List.of()).isNothing())
                .isFalse();
    }

    @Test
    @DisplayName("R17 · het deel van de studenten wacht op hen, en zonder gevraagde studenten op de gastheer")
    void students() {
        var missing = Missing.of(complete(), writtenWithout(ReflectionParts.require("STUDENTS")), List.of());
        assertThat(missing.lacks(true)).containsExactly(Lack.STUDENT_PART);
        assertThat(missing.lacks(false)).containsExactly(Lack.STUDENTS);
    }

    @Test
    @DisplayName("R18 · plaatsen geweigerd met een bijlage waarbij niet staat waarom")
    void explained() {
        assertThat(Missing.of(complete(), written(), List.of(annex("Jaarplan", "")))
                        .unexplained())
                .containsExactly("Jaarplan");
        assertThat(Missing.of(complete(), written(), List.of(annex("Jaarplan", "Om het beleid")))
                        .isNothing())
                .isTrue();
    }

    @Test
    @DisplayName("R60 · plaatsen geweigerd zolang een verplicht feit van het ID ontbreekt")
    void identity() {
        assertThat(Missing.of(completeWithout(IdentityField.SCHOOLS), written(), List.of())
                        .id())
                .containsExactly(IdentityField.SCHOOLS);
    }

    @Test
    @DisplayName("R33 · op de afgesproken dag nog niet te laat, de dag erna wel; plaatsen kan dan nog steeds")
    void overdue() {
        assertThat(WRITTEN.documents().areLate(DOCUMENTS_BY)).isFalse();
        assertThat(WRITTEN.documents().areLate(DOCUMENTS_BY.plusDays(1))).isTrue();
        assertThat(PLACED.documents().placedOn()).isEqualTo(AUG_30);
        assertThat(PLACED.documents().areLate(AUG_30)).isFalse();
    }

    @Test
    @DisplayName("R25 · het panel leest pas vanaf het plaatsen, de studenten de reflectie ook; anderen lezen niets")
    void readers() {
        var bram = sitting(BRAM, PLACED, PANEL);
        assertThat(reads(bram, WRITTEN)).isEqualTo("-");
        assertThat(reads(bram, PLACED)).isEqualTo("id reflectie studenten bijlagen");
        assertThat(reads(sitting(SAMIRA, PLACED, HOST_TEAM), BEGUN)).isEqualTo("id reflectie studenten bijlagen");
        assertThat(reads(sitting(FATMA, PLACED, STUDENT_WRITER), WRITTEN)).isEqualTo("studenten");
        assertThat(reads(sitting(MARIT, PLACED, VISITING_COORDINATOR), PLACED)).isEqualTo("id");
        assertThat(reads(sitting(MARIT, PLACED, INVITED), PLACED)).isEqualTo("-");
        assertThat(reads(Viewer.anyone(), FINAL)).isEqualTo("-");
    }

    @Test
    @DisplayName("R90 · wie in een andere peer review zit, leest en doet hier niets")
    void elsewhere() {
        var other = Opr.begin(nl.koers.developmentreview.OprId.next(), NOORD.id(), Settings.OF_2021, BEGUN.start());
        var samira = sitting(SAMIRA, other, HOST_TEAM);
        assertThat(reads(samira, PLACED)).isEqualTo("-");
        assertThat(OprAccess.mayReadRoad(samira, PLACED)).isFalse();
        assertThat(PanelAccess.mayFormPanel(samira, THEMED)).isFalse();
    }

    private static String reads(Viewer viewer, Opr opr) {
        var all = new java.util.ArrayList<String>();
        if (DocumentsAccess.mayReadId(viewer, opr)) {
            all.add("id");
        }
        if (DocumentsAccess.mayReadReflection(viewer, opr)) {
            all.add("reflectie");
        }
        if (DocumentsAccess.mayReadStudentPart(viewer, opr)) {
            all.add("studenten");
        }
        if (DocumentsAccess.mayReadAnnexes(viewer, opr)) {
            all.add("bijlagen");
        }
        return all.isEmpty() ? "-" : String.join(" ", all);
    }

    private static Optional<?> started(@org.jspecify.annotations.Nullable LocalDate recognised) {
        return new Beginning(recognised, List.of()).start(MAY_3, WINDOW, Settings.OF_2021);
    }
}
