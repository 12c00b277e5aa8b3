package nl.koers.demo.internal;

import java.time.LocalTime;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.HostDocumentActs;
import nl.koers.developmentreview.OprId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Visitors, panel and documents of a told peer review.
@Component
@Profile("demo | test")
class TellingBeginning {
    private final Stage stage;
    private final DevelopmentReviews reviews;
    private final HostDocumentActs documents;

    TellingBeginning(Stage stage, DevelopmentReviews reviews, HostDocumentActs documents) {
        this.stage = stage;
        this.reviews = reviews;
        this.documents = documents;
    }

    OprId begun(Cast cast, Told told) {
        var start = cast.day().minusDays(120);
        stage.on(start, LocalTime.of(9, 30));
        var opr = stage.as(cast.coordinator(), () -> reviews.start(cast.host()));
        stage.on(start.plusDays(1), cast.coordinator(), () -> {
            reviews.chooseThemes(opr, told.texts("themes").toArray(String[]::new));
            reviews.inviteFirst(opr, cast.first().partnership(), told.text("letter_first"));
            reviews.inviteSecond(opr, cast.second().partnership(), told.text("letter_second"));
            documents.inviteStudents(
                    opr, cast.student().name() + " <" + cast.student().key() + "@voorbeeld.example>");
        });
        stage.on(start.plusDays(6), cast.first().coordinator(), () -> reviews.acceptInvitation(opr));
        stage.on(start.plusDays(7), cast.second().coordinator(), () -> reviews.acceptInvitation(opr));
        stage.on(start.plusDays(12), cast.first().coordinator(), () -> nominate(opr, cast, told, cast.first()));
        stage.on(start.plusDays(13), cast.second().coordinator(), () -> nominate(opr, cast, told, cast.second()));
        var chair = cast.chair().id();
        stage.on(start.plusDays(14), cast.coordinatorOfChair(), () -> reviews.chooseChair(opr, chair));
        var secretary = cast.secretary().id();
        stage.on(start.plusDays(15), cast.coordinator(), () -> reviews.nameSecretary(opr, secretary));
        for (var member : cast.members()) {
            var id = member.person().id();
            stage.on(start.plusDays(16), member.person(), () -> reviews.declareTies(opr, id, ""));
        }
        var studentsPart = told.reflection().getOrDefault("STUDENTS", "");
        stage.on(start.plusDays(20), cast.student(), () -> reviews.write(opr, "STUDENTS", studentsPart));
        stage.on(start.plusDays(40), cast.coordinator(), () -> write(opr, told));
        return opr;
    }

    private void nominate(OprId opr, Cast cast, Told told, Cast.Visitor visitor) {
        for (var member : cast.members()) {
            if (member.sentBy().equals(visitor.partnership())) {
                var person = member.person().id();
                reviews.nominate(opr, member.sentBy(), person, member.function());
                var experience = told.texts("experience")
                        .get(cast.members().indexOf(member)
                                % told.texts("experience").size());
                reviews.recordExperience(opr, person, experience, told.text("audits"));
            }
        }
    }

    private void write(OprId opr, Told told) {
        told.reflection().forEach((part, text) -> {
            if (!part.equals("STUDENTS")) {
                reviews.write(opr, part, text);
            }
        });
        documents.completeId(opr, told.identity());
    }

    void placed(OprId opr, Cast cast) {
        stage.on(cast.day().minusDays(70), cast.coordinator(), () -> {
            documents.place(opr);
            reviews.settlePanel(opr);
        });
    }
}
