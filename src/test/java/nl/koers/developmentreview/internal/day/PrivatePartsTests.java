package nl.koers.developmentreview.internal.day;

import static nl.koers.developmentreview.internal.day.DayText.WHOLE_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.day.Prepared.Kind;
import nl.koers.people.NationalSeat;
import nl.koers.record.DossierRecord;
import nl.koers.writing.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What panel, host and secretary keep to themselves, written first and then looked for in every way.
@KoersTest
class PrivatePartsTests {
    private static final String REMARK = "Opmerking-over-het-verleden";
    private static final String QUESTION = "Vraag-die-niemand-kent";
    private static final String NOTES = "Aantekening-van-Bram";
    private static final String PANEL_ALONE = "Het-panel-keek-terug";
    private static final String HOST_ALONE = "De-gastheer-keek-terug";
    private static final String SECRETARY = "De-secretaris-noteerde";
    private static final String PANEL_POINT = "Punt-van-het-panel";
    private static final String HOST_POINT = "Punt-van-de-gastheer";
    private static final String JOINT = "Samen-besproken";
    private static final String RECOMMENDED = "Plan-vaste-gesprekken";
    private static final Set<String> OF_THE_PANEL = Set.of(REMARK, QUESTION, NOTES, PANEL_ALONE, PANEL_POINT);

    @Autowired
    private WebApplicationContext beans;

    @Autowired
    private JdbcClient db;

    private MockMvc pages;
    private Review review;

    @BeforeEach
    void written() {
        pages = MockMvcBuilders.webAppContextSetup(beans).build();
        review = Review.held(beans);
        var id = review.id;
        var noting = beans.getBean(NotingPrepared.class);
        review.as("bram", () -> noting.note(id, null, Kind.REMARK, "PAST", REMARK));
        review.as("bram", () -> noting.note(id, null, Kind.QUESTION, "", QUESTION));
        review.as("bram", () -> beans.getBean(WritingNotes.class).save(id, WHOLE_DAY, Sheet.on(0, NOTES)));
        write("sanne", DayText.SECRETARY_NOTES, SECRETARY);
        write("bram", DayText.PANEL_REFLECTION, PANEL_ALONE);
        write("samira", DayText.HOST_REFLECTION, HOST_ALONE);
        write("sanne", DayText.JOINT_DEBRIEF, JOINT);
        var points = beans.getBean(NotingPoint.class);
        review.as("bram", () -> points.note(id, null, PANEL_POINT, ""));
        review.as("samira", () -> points.note(id, null, HOST_POINT, ""));
        review.as(
                "lotte", () -> beans.getBean(Recommending.class).recommend(id, new Recommending.Wish.Add(RECOMMENDED)));
    }

    @Test
    @DisplayName("R90 · every page of steps 4 to 6 shows each reader what the table allows, and nothing else")
    void on_pages() {
        assertThat(readOnPages("bram")).isEqualTo(with(OF_THE_PANEL, JOINT, RECOMMENDED));
        assertThat(readOnPages("lotte")).isEqualTo(with(OF_THE_PANEL, JOINT, RECOMMENDED));
        assertThat(readOnPages("samira")).isEqualTo(Set.of(HOST_ALONE, HOST_POINT, SECRETARY, JOINT, RECOMMENDED));
        assertThat(readOnPages("sanne")).isEqualTo(Set.of(SECRETARY, JOINT, RECOMMENDED));
        assertThat(review.everyoneBut("bram", "lotte", "samira", "sanne"))
                .containsExactly("daan", "dirk", "kim", "mees", "noor", "petra")
                .allSatisfy(reader -> assertThat(readOnPages(reader)).isEmpty());
    }

    @Test
    @DisplayName("R90 · the database itself shows each reader no row more than the table allows")
    void in_the_database() {
        assertThat(rows("bram")).isEqualTo(with(OF_THE_PANEL, JOINT, RECOMMENDED));
        assertThat(rows("samira")).isEqualTo(Set.of(HOST_ALONE, HOST_POINT, SECRETARY, JOINT, RECOMMENDED));
        assertThat(rows("sanne")).isEqualTo(Set.of(SECRETARY, JOINT, RECOMMENDED));
        assertThat(review.everyoneBut("bram", "lotte", "samira", "sanne"))
                .allSatisfy(reader -> assertThat(rows(reader)).isEmpty());
    }

    @Test
    @DisplayName("R90 · the panel's own rows cannot be written from the host's side, not even around the program")
    void not_written_by_the_host() {
        assertThatThrownBy(() -> review.looking(
                        "samira",
                        () -> db.sql("""
                                insert into developmentreview.prepared (id, opr_id, kind, about, text, author_id, author_name)
                                values (?, ?, 'REMARK', '', 'x', ?, 'x')""")
                                .param(java.util.UUID.randomUUID())
                                .param(review.id.value())
                                .param(review.is("samira").value())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(review.looking(
                        "samira",
                        () -> db.sql("delete from developmentreview.prepared where opr_id = ?")
                                .param(review.id.value())
                                .update()))
                .isZero();
    }

    @Test
    @DisplayName("R90 · acting where one does not sit finds nothing")
    void acts_of_others() {
        var id = review.id;
        var noting = beans.getBean(NotingPrepared.class);
        var recording = beans.getBean(RecordingDebrief.class);
        for (var name : review.everyoneBut("bram", "lotte")) {
            assertThatThrownBy(() -> review.as(name, () -> noting.note(id, null, Kind.REMARK, "", "x")))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> write(name, DayText.PANEL_REFLECTION, "x")).isInstanceOf(NoSuchThing.class);
        }
        for (var name : review.everyoneBut("samira")) {
            assertThatThrownBy(() -> write(name, DayText.HOST_REFLECTION, "x")).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> review.as(
                            name, () -> beans.getBean(HoldingDay.class).hold(id)))
                    .isInstanceOf(NoSuchThing.class);
        }
        for (var name : review.everyoneBut("samira", "sanne")) {
            assertThatThrownBy(() -> review.as(name, () -> recording.record(id, false, null)))
                    .isInstanceOf(NoSuchThing.class);
        }
        assertThatThrownBy(() -> review.as(
                        "samira", () -> beans.getBean(RecordingMeeting.class).record(id, Review.TODAY, Set.of(), "")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName(
            "R63 · points are of both once brought in; recorded, the host's students read along, and apart stays apart")
    void afterwards() {
        var id = review.id;
        var reflecting = beans.getBean(ReflectingApart.class);
        review.as("bram", () -> reflecting.mark(id));
        bring("bram", Side.PANEL);
        assertThat(readOnPages("samira"))
                .isEqualTo(Set.of(HOST_ALONE, HOST_POINT, SECRETARY, JOINT, RECOMMENDED, PANEL_POINT));
        assertThat(readOnPages("sanne")).isEqualTo(Set.of(SECRETARY, JOINT, RECOMMENDED, PANEL_POINT));
        assertThat(review.as(
                        "samira", () -> beans.getBean(RecordingDebrief.class).record(id, false, null)))
                .isEqualTo(Decision.refused(DayRule.HOST_REFLECTED));
        review.as("samira", () -> reflecting.mark(id));
        bring("samira", Side.HOST);
        assertThat(review.as(
                        "sanne", () -> beans.getBean(RecordingDebrief.class).record(id, false, null)))
                .isInstanceOf(Decision.Changed.class);
        assertThat(readOnPages("daan")).isEqualTo(Set.of(PANEL_POINT, HOST_POINT, JOINT, RECOMMENDED));
        assertThat(readOnPages("bram")).isEqualTo(with(OF_THE_PANEL, JOINT, RECOMMENDED, HOST_POINT));
        assertThat(readOnPages("samira"))
                .isEqualTo(Set.of(HOST_ALONE, HOST_POINT, PANEL_POINT, SECRETARY, JOINT, RECOMMENDED));
        assertThat(readOnPages("petra")).isEmpty();
        assertThat(readOnPages("noor")).isEmpty();
    }

    @Test
    @DisplayName("R90 · who is of the Platform and sits in the panel sees of the host's acts that they were done")
    void of_the_platform_and_in_the_panel() {
        var record = beans.getBean(DossierRecord.class);
        review.seat("bram", NationalSeat.PLATFORM);
        review.looking("samira", () -> noted(record, "TEAM_JOINED", "Fatma-van-de-gastheer"));
        review.looking("samira", () -> noted(record, "GIVEN_UP", "Reden-van-de-gastheer"));
        review.looking("bram", () -> noted(record, "TIES_DECLARED", "Band-van-Bram"));
        assertThat(work("samira"))
                .contains("Bij het team van de gastheer: Fatma-van-de-gastheer", "gestopt: Reden-van-de-gastheer");
        assertThat(work("bram"))
                .contains("Bij het team van de gastheer", "Peer review gestopt", "gemeld: Band-van-Bram")
                .doesNotContain("Fatma-van-de-gastheer", "Reden-van-de-gastheer");
    }

    private boolean noted(DossierRecord record, String act, String about) {
        record.noteNaming(review.id.value(), act, about);
        return true;
    }

    private String work(String reader) {
        return review.as(
                reader,
                () -> pages.perform(get("/mijn-werk")).andReturn().getResponse().getContentAsString());
    }

    /// Every address of steps 4 to 6, the road and the list of work, and which of the secrets stand on them.
    private Set<String> readOnPages(String reader) {
        var all = Stream.of(
                        "/opr/{id}",
                        "/opr/{id}/voorbereiding",
                        "/opr/{id}/dag",
                        "/opr/{id}/dag/hele-dag",
                        "/opr/{id}/dag/aantekeningen",
                        "/opr/{id}/terugblik",
                        "/opr/{id}/nabespreking",
                        "/mijn-werk")
                .map(path -> review.as(
                        reader,
                        () -> pages.perform(get(path, review.id.toString()))
                                .andReturn()
                                .getResponse()
                                .getContentAsString()))
                .collect(Collectors.joining());
        return secretsIn(all);
    }

    private Set<String> rows(String reader) {
        var rows = review.looking(
                reader,
                () -> Stream.of(
                                "select text from developmentreview.prepared where opr_id = ?",
                                "select text from developmentreview.debrief_point where opr_id = ?",
                                "select text from developmentreview.recommendation where opr_id = ?",
                                """
                                select v.text from writing.version v join writing.section s on s.id = v.section_id
                                 where s.dossier_id = ?""")
                        .flatMap(sql -> db.sql(sql).param(review.id.value()).query(String.class).list().stream())
                        .collect(Collectors.joining()));
        return secretsIn(rows);
    }

    private static Set<String> secretsIn(String text) {
        return Stream.of(
                        REMARK,
                        QUESTION,
                        NOTES,
                        PANEL_ALONE,
                        HOST_ALONE,
                        SECRETARY,
                        PANEL_POINT,
                        HOST_POINT,
                        JOINT,
                        RECOMMENDED)
                .filter(text::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private void bring(String who, Side side) {
        var own = review.looking(who, () -> beans.getBean(OwnPoints.class).of(review.id, side));
        var picked = own.stream().map(Point::id).collect(Collectors.toSet());
        assertThat(review.as(who, () -> beans.getBean(BringingPoints.class).bring(review.id, picked)))
                .isInstanceOf(Decision.Changed.class);
    }

    private void write(String who, DayText text, String words) {
        assertThat(review.as(who, () -> beans.getBean(WritingDayText.class).save(review.id, text, Sheet.on(0, words))))
                .isInstanceOf(WritingDayText.Outcome.Saved.class);
    }
}
