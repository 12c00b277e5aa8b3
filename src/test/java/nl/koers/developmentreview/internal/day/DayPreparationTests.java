package nl.koers.developmentreview.internal.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.appointment.EditingProgramme;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What the panel prepares and notes, each with the database and its pages.
class DayPreparationTests extends DayRoom {
    @Autowired
    private WebApplicationContext web;

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

    private String role(String reader, UUID member) {
        return review.looking(
                reader,
                () -> beans.getBean(Texts.class)
                        .find(DayText.role(review.id, member))
                        .map(nl.koers.writing.Version::text)
                        .orElse(""));
    }
}
