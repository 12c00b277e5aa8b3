package nl.koers.developmentreview.internal.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.ReviewDays;
import nl.koers.developmentreview.ReviewHeld;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Opr.StateOfStep;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.appointment.EditingProgramme;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.day.Recommending.Wish;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Steps 4 to 6 as people go through them, with the database.
@KoersTest
@RecordApplicationEvents
class DayRoomTests {
    private static final LocalTime NINE = WholeReview.NINE;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private ReviewDays days;

    @Autowired
    private ApplicationEvents events;

    private WholeReview review;

    @BeforeEach
    void onTheEve() {
        review = new WholeReview(beans);
    }

    @AfterEach
    void backInTime() {
        review.on(DemonstrationClock.FIRST_DAY, NINE);
    }

    @Test
    @DisplayName(
            "R20 · the chair alone records the meeting; who was there stays with the panel, that it took place does not")
    void meeting() {
        var recording = beans.getBean(RecordingMeeting.class);
        var met = DemonstrationClock.FIRST_DAY;
        var all = Set.of(review.is("wout"), review.is("bram"), review.is("samira"));
        assertThat(review.looking("bram", this::opr).isPrepared()).isFalse();
        assertThatThrownBy(() -> review.as("bram", () -> recording.record(review.id, met, all, "")))
                .isInstanceOf(NoSuchThing.class);
        assertThat(review.as("wout", () -> recording.record(review.id, met.plusDays(1), all, "")))
                .isEqualTo(Decision.refused(DayRule.MET_IN_THE_PAST));
        review.run("wout", () -> days.meet(review.id, met, all, "Bram begint"));
        assertThat(review.looking("samira", this::opr).on(Mark.MET)).contains(met);
        assertThat(review.looking(
                        "bram", () -> beans.getBean(Preparations.class).meeting(review.id)))
                .contains(new PanelMeeting(met, Set.of(review.is("wout"), review.is("bram")), "Bram begint"));
        assertThat(review.looking(
                        "samira", () -> beans.getBean(Preparations.class).meeting(review.id)))
                .isEmpty();
    }

    @Test
    @DisplayName("R05 · the visits count from the recorded day on, told once, with host, visitors and date")
    void held() {
        var holding = beans.getBean(HoldingDay.class);
        assertThat(review.as("samira", () -> holding.hold(review.id)))
                .isEqualTo(Decision.refused(DayRule.DAY_HAS_COME));
        assertThat(events.stream(ReviewHeld.class)).isEmpty();
        review.on(WholeReview.DAY, NINE);
        assertThatThrownBy(() -> review.as("bram", () -> holding.hold(review.id)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> review.as("sanne", () -> holding.hold(review.id)))
                .isInstanceOf(NoSuchThing.class);
        review.run("wout", () -> days.hold(review.id));
        assertThat(review.as("samira", () -> holding.hold(review.id)))
                .isEqualTo(Decision.refused(DayRule.NOT_HELD_BEFORE));
        assertThat(events.stream(ReviewHeld.class))
                .containsExactly(
                        new ReviewHeld(review.id, review.host, List.of(review.first, review.second), WholeReview.DAY));
    }

    @Test
    @DisplayName("R32 · whose move it is follows the acts, from preparing to the recorded debrief")
    void turns() {
        var wout = new Actor.Chair(review.is("wout"));
        assertThat(waiting())
                .containsExactly(
                        new Waits(Task.PREPARE_CONVERSATIONS, new Actor.Panel()), new Waits(Task.RECORD_MEETING, wout));
        review.run("wout", () -> days.meet(review.id, DemonstrationClock.FIRST_DAY, panel(), ""));
        assertThat(waiting()).isEmpty();
        review.on(WholeReview.DAY, NINE);
        assertThat(waiting())
                .containsExactly(new Waits(Task.HOLD_DAY, new Actor.Host()), new Waits(Task.HOLD_DAY, wout));
        review.run("samira", () -> days.hold(review.id));
        assertThat(waiting())
                .containsExactly(
                        new Waits(Task.REFLECT_APART, new Actor.Host()),
                        new Waits(Task.REFLECT_APART, new Actor.Panel()));
        lookBack();
        assertThat(waiting()).containsExactly(new Waits(Task.RECORD_DEBRIEF, new Actor.Host()));
        review.run("elif", () -> days.findTogether(review.id, "Samen", "Een vast uur"));
        review.run("wout", () -> days.recordDebrief(review.id));
        assertThat(waiting()).isEmpty();
        assertThat(review.looking("samira", this::whole).stateOf(Step.DEBRIEF, WholeReview.DAY))
                .isEqualTo(StateOfStep.DONE);
    }

    @Test
    @DisplayName("R63 · the recorded debrief keeps numbers and ids, and closes text and recommendations")
    void debrief() {
        review.on(WholeReview.DAY, NINE);
        review.run("wout", () -> days.hold(review.id));
        lookBack();
        review.run("sanne", () -> days.findTogether(review.id, "Samen", "Een", "Twee", "Drie"));
        var before = review.looking("samira", this::opr).recommendations();
        recommend(
                "bram",
                new Wish.Remove(before.getFirst().id(), before.getFirst().mark()));
        recommend("samira", new Wish.Change(before.getLast().id(), "Drie, beter", null));
        var after = List.of(
                new Recommendation(before.get(1).id(), 1, "Twee"),
                new Recommendation(before.get(2).id(), 2, "Drie, beter"));
        review.run("sanne", () -> days.recordDebrief(review.id));
        assertThat(review.looking("bram", this::opr).recommendations()).isEqualTo(after);
        assertThat(review.as(
                        "bram", () -> beans.getBean(Recommending.class).recommend(review.id, new Wish.Add("Te laat"))))
                .isEqualTo(Decision.refused(DayRule.DEBRIEF_IS_OPEN));
        assertThat(review.as(
                        "sanne",
                        () -> beans.getBean(WritingDayText.class)
                                .save(review.id, DayText.JOINT_DEBRIEF, Sheet.on(1, "Anders"))))
                .isEqualTo(new WritingDayText.Outcome.Refused(List.of(DayRule.DEBRIEF_IS_OPEN)));
        assertThat(review.looking("noor", this::opr).recommendations()).isEmpty();
        assertThat(review.looking("noor", this::opr).isDebriefed()).isTrue();
    }

    @Test
    @DisplayName("R63 · without text a side has not looked back; with no recommendations somebody says so")
    void words() {
        review.on(WholeReview.DAY, NINE);
        review.run("wout", () -> days.hold(review.id));
        assertThat(review.as(
                        "samira", () -> beans.getBean(ReflectingApart.class).mark(review.id)))
                .isEqualTo(Decision.refused(DayRule.WRITTEN_APART));
        lookBack();
        review.run("sanne", () -> days.findTogether(review.id, "Samen"));
        var recording = beans.getBean(RecordingDebrief.class);
        assertThat(review.as("samira", () -> recording.record(review.id, false)))
                .isEqualTo(Decision.refused(DayRule.RECOMMENDED_OR_SAID_NONE));
        assertThat(review.as("samira", () -> recording.record(review.id, true))).isInstanceOf(Decision.Changed.class);
    }

    @Test
    @DisplayName("R91 · two members who fill in the same role at once both keep their words")
    void roles() {
        var member =
                review.looking("bram", this::whole).panel().members().getFirst().id();
        var dividing = beans.getBean(DividingRoles.class);
        review.as(
                "bram",
                () -> dividing.divide(
                        review.id, List.of(new DividingRoles.Role(member, Sheet.on(0, "Bewaakt de tijd")))));
        assertThat(review.as(
                        "elif",
                        () -> dividing.divide(
                                        review.id,
                                        List.of(new DividingRoles.Role(member, Sheet.on(0, "Leidt de ochtend"))))
                                .saved()))
                .singleElement()
                .isInstanceOf(Saving.Merged.class);
        assertThat(role("lotte", member)).contains("Bewaakt de tijd").contains("Leidt de ochtend");
        assertThat(role("samira", member)).isEmpty();
    }

    @Test
    @DisplayName("R91 · a role for somebody who is not in the panel is not called saved, those of the others are")
    void role_of_nobody() {
        var member =
                review.looking("bram", this::whole).panel().members().getFirst().id();
        var dividing = beans.getBean(DividingRoles.class);
        var nobody = new DividingRoles.Role(UUID.randomUUID(), Sheet.on(0, "Van niemand"));
        var divided = review.as(
                "bram",
                () -> dividing.divide(
                        review.id, List.of(nobody, new DividingRoles.Role(member, Sheet.on(0, "Bewaakt de tijd")))));
        assertThat(divided.someoneLeft()).isTrue();
        assertThat(divided.saved()).singleElement().isInstanceOf(Saving.Saved.class);
        assertThat(role("lotte", member)).isEqualTo("Bewaakt de tijd");
        assertThatThrownBy(() -> review.as("bram", () -> dividing.divide(review.id, List.of(nobody))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R91 · a base that is no number is taken as nothing, and keeps the words that are there")
    void base_of_nothing() throws Exception {
        var member = review.looking("bram", this::whole).panel().members().getFirst();
        var dividing = beans.getBean(DividingRoles.class);
        review.as(
                "bram",
                () -> dividing.divide(
                        review.id, List.of(new DividingRoles.Role(member.id(), Sheet.on(0, "Bewaakt de tijd")))));
        var pages = MockMvcBuilders.webAppContextSetup(web).build();
        review.as(
                "elif",
                () -> pages.perform(post("/opr/" + review.id + "/voorbereiding/rollen")
                                .param("lid", member.id().toString())
                                .param("base-" + member.id(), "vijf")
                                .param("rol-" + member.id(), "Leidt de ochtend"))
                        .andExpect(redirectedUrl("/opr/" + review.id + "/voorbereiding#rollen")));
        assertThat(role("lotte", member.id())).contains("Bewaakt de tijd").contains("Leidt de ochtend");
    }

    @Test
    @DisplayName("R90 · notes and questions of a conversation are for the panel, also the host's team finds no page")
    void conversation() {
        review.run("bram", () -> days.ask(review.id, review.talk.toString(), "Wat hielp?"));
        review.run("bram", () -> days.note(review.id, review.talk.toString(), "Een vast uur"));
        var name = DayText.notesName(review.talk.toString());
        var texts = beans.getBean(Texts.class);
        assertThat(review.looking("lotte", () -> texts.personal(review.id.value(), name)))
                .containsOnlyKeys(review.is("bram"));
        assertThat(review.looking("samira", () -> texts.personal(review.id.value(), name)))
                .isEmpty();
        assertThatThrownBy(() -> review.run("samira", () -> days.note(review.id, review.talk.toString(), "x")))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> review.run(
                        "bram", () -> days.note(review.id, UUID.randomUUID().toString(), "x")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R91 · notes of a conversation that the host takes out of the programme stay, for the panel alone")
    void dropped() throws Exception {
        review.run("bram", () -> days.note(review.id, review.talk.toString(), "Een vast uur"));
        var pages = MockMvcBuilders.webAppContextSetup(web).build();
        var day = "/opr/" + review.id + "/dag";
        var notes = day + "/" + review.talk;
        review.as(
                "samira",
                () -> beans.getBean(EditingProgramme.class)
                        .change(review.id, new ProgrammeChange.RemoveItem(review.talk), null));
        assertThat(review.looking("lotte", this::whole).appointment().conversations())
                .isEmpty();
        assertThat(shown(pages, "lotte", day)).contains(notes);
        assertThat(shown(pages, "samira", day)).doesNotContain(notes);
        assertThat(shown(pages, "lotte", notes)).contains("Een vast uur");
        assertThat(review.as(
                        "bram",
                        () -> beans.getBean(WritingNotes.class)
                                .save(review.id, review.talk.toString(), Sheet.on(1, "Een vast uur, elke week"))))
                .isInstanceOf(Saving.Saved.class);
        assertThat(shown(pages, "lotte", notes)).contains("Een vast uur, elke week");
    }

    private String shown(MockMvc pages, String reader, String path) {
        return review.as(
                reader, () -> pages.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    private record Waits(Task task, Actor actor) {}

    private List<Waits> waiting() {
        var today = java.time.LocalDate.now(beans.getBean(DemonstrationClock.class));
        return review.looking("samira", () -> opr().turns(whole(), today)).stream()
                .map((Turn turn) -> new Waits(turn.task(), turn.actor()))
                .toList();
    }

    private Opr whole() {
        Acting.viewer().requirePerson();
        return beans.getBean(Oprs.class).require(review.id);
    }

    private Day opr() {
        return whole().day();
    }

    private void lookBack() {
        review.run("samira", () -> days.hostLooksBack(review.id, "Wij zagen"));
        review.run("bram", () -> days.panelLooksBack(review.id, "Wij hoorden"));
    }

    private void recommend(String who, Wish wish) {
        assertThat(review.as(who, () -> beans.getBean(Recommending.class).recommend(review.id, wish)))
                .isInstanceOf(Decision.Changed.class);
    }

    private Set<nl.koers.access.PersonId> panel() {
        return Set.of(review.is("wout"), review.is("bram"), review.is("lotte"));
    }

    private String role(String reader, UUID member) {
        return review.looking(
                reader,
                () -> beans.getBean(Texts.class)
                        .find(DayText.role(review.id, member))
                        .map(nl.koers.writing.Version::text)
                        .orElse(""));
    }
}
