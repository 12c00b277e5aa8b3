package nl.koers.demo.internal;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.ReviewDays;
import nl.koers.people.Level;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Date, programme, preparation and the day itself of a told peer review.
@Component
@Profile("demo | test")
class TellingDay {
    private final Stage stage;
    private final Appointments appointments;
    private final ReviewDays days;

    TellingDay(Stage stage, Appointments appointments, ReviewDays days) {
        this.stage = stage;
        this.appointments = appointments;
        this.days = days;
    }

    void agreed(OprId opr, Cast cast, Told told) {
        var day = cast.day();
        stage.on(day.minusDays(60), cast.coordinator(), () -> appointments.propose(opr, day, day.plusDays(7)));
        stage.on(day.minusDays(55), cast.chair(), () -> appointments.agreeToDay(opr, day));
        stage.on(day.minusDays(40), cast.coordinator(), () -> {
            programme(opr, cast, told);
            appointments.agreeToContent(opr);
        });
        stage.on(day.minusDays(36), cast.chair(), () -> appointments.agreeToContent(opr));
    }

    private void programme(OprId opr, Cast cast, Told told) {
        var day = cast.day();
        appointments.plan(
                opr, LocalTime.of(9, 0), LocalTime.of(16, 30), told.text("place"), day.minusDays(28), day.minusDays(7));
        var issues = told.texts("issues").stream()
                .map(issue -> appointments.ask(opr, issue))
                .toList();
        for (var item : told.items()) {
            var from = LocalTime.parse(item.text("from"));
            var to = LocalTime.parse(item.text("to"));
            if (item.has("layer")) {
                conversation(opr, cast, item, from, to, issues);
            } else {
                appointments.addPause(opr, item.text("title"), from, to);
            }
        }
    }

    private void conversation(OprId opr, Cast cast, Told item, LocalTime from, LocalTime to, List<UUID> issues) {
        var layer = Level.valueOf(item.text("layer"));
        var leads = item.places("leads").stream()
                .map(place -> cast.members().get(place).person().id())
                .toList();
        var about = item.places("about").stream().map(issues::get).toList();
        var id = appointments.addConversation(opr, item.text("title"), from, to, leads, List.of(layer), about);
        for (var guest : item.texts("guests")) {
            var nameAndFunction = guest.split(", ", 2);
            appointments.addPartner(opr, id, nameAndFunction[0], nameAndFunction[1], layer, "");
        }
    }

    void prepared(OprId opr, Cast cast, Told told) {
        var day = cast.day();
        var present =
                cast.members().stream().map(member -> member.person().id()).collect(Collectors.toUnmodifiableSet());
        stage.on(day.minusDays(12), cast.members().getLast().person(), () -> {
            days.remark(opr, "STUDENTS", told.text("remark"));
            days.ask(opr, "", told.text("question"));
        });
        stage.on(
                day.minusDays(10),
                cast.chair(),
                () -> days.meet(opr, day.minusDays(10), Set.copyOf(present), told.text("meeting")));
    }

    void debriefed(OprId opr, Cast cast, Told told) {
        prepared(opr, cast, told);
        var day = cast.day();
        stage.on(day, cast.chair(), () -> days.note(opr, "", told.text("note")));
        stage.on(day, cast.secretary(), () -> days.secretaryNotes(opr, told.text("secretary_notes")));
        stage.on(day, cast.coordinator(), () -> {
            days.hold(opr);
            days.hostLooksBack(opr, told.text("host_reflection"));
            days.hostBrings(opr, told.text("host_brings"));
        });
        stage.on(day, cast.chair(), () -> {
            days.panelLooksBack(opr, told.text("panel_reflection"));
            days.panelBrings(opr, told.text("panel_brings"));
        });
        stage.on(day, cast.coordinator(), () -> {
            days.findTogether(
                    opr, told.text("debrief"), told.texts("recommendations").toArray(String[]::new));
            days.recordDebrief(opr);
        });
    }
}
