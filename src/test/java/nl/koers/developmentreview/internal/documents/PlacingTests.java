package nl.koers.developmentreview.internal.documents;

import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.team.InvitingStudents;
import nl.koers.people.Function;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Documenten klaarmaken en plaatsen, met de database")
class PlacingTests extends DocumentsToPlace {
    @Test
    @DisplayName("R17, R18, R60 · plaatsen wordt geweigerd met alles wat ontbreekt, en er verandert niets")
    void refused() {
        as(samira, () -> add("Jaarplan.pdf", PDF, ""));
        assertThat(as(samira, () -> placeAsRead()))
                .isInstanceOfSatisfying(PlacingDocuments.Outcome.Incomplete.class, it -> {
                    assertThat(it.missing().parts()).isEqualTo(ReflectionParts.ALL);
                    assertThat(it.missing().unexplained()).containsExactly("Jaarplan");
                    assertThat(it.missing().id()).hasSize(12);
                });
        assertThat(as(samira, () -> oprs.require(opr).documents()))
                .isEqualTo(new Documents(null, null, Set.of(Lack.ID, Lack.REFLECTION, Lack.STUDENTS, Lack.REASON)));
    }

    @Test
    @DisplayName("R17, R91 · zolang een alinea dubbel staat, wordt er niets geplaatst")
    void not_while_double() {
        complete();
        var past = ReflectionParts.require("PAST");
        as(samira, () -> writing.save(opr, past, Sheet.on(1, "Langs de lange laan staan oude kastanjes.")));
        as(samira, () -> writing.save(opr, past, Sheet.on(1, "Langs de lange laan staan oude walnoten.")));
        assertThat(as(samira, () -> placeAsRead()))
                .isEqualTo(new PlacingDocuments.Outcome.Incomplete(
                        new Missing(List.of(), List.of(), List.of(), List.of(past))));
        assertThat(as(bram, () -> texts.all(opr.value()))).isEmpty();
        as(samira, () -> writing.save(opr, past, Sheet.on(3, "Langs de lange laan staan oude walnoten.")));
        assertThat(as(samira, () -> placeAsRead())).isInstanceOf(PlacingDocuments.Outcome.Placed.class);
    }

    @Test
    @DisplayName("R25 · het panel leest niets voor het plaatsen, en ID, reflectie en bijlagen erna")
    void from_the_placing() {
        complete();
        assertThat(read(bram)).isEqualTo(List.of(0, 0, 0));
        assertThat(as(bram, () -> oprs.require(opr).documents().lacks())).isEmpty();

        assertThat(as(samira, () -> placeAsRead())).isInstanceOf(PlacingDocuments.Outcome.Placed.class);

        assertThat(read(bram)).isEqualTo(List.of(14, 10, 1));
        assertThat(read(PersonId.next())).isEqualTo(List.of(0, 0, 0));
    }

    @Test
    @DisplayName(
            "R17, R91 · veranderde een ander intussen een feit, een tekst of een bijlage, dan wordt niets ongezien geplaatst")
    void only_as_it_was_read() {
        complete();
        var seen = as(samira, () -> documents.of(oprs.require(opr)).mark());
        as(samira, () -> writing.save(opr, ReflectionParts.require("PAST"), Sheet.on(1, "Heel anders nu.")));
        assertThat(as(samira, () -> placing.place(opr, seen)))
                .isEqualTo(new PlacingDocuments.Outcome.ChangedMeanwhile());
        var text = as(samira, () -> documents.of(oprs.require(opr)).mark());
        as(
                samira,
                () -> completing.save(opr, Map.of(IdentityField.SCHOOLS, "12"), Map.of(IdentityField.SCHOOLS, "13")));
        assertThat(as(samira, () -> placing.place(opr, text)))
                .isEqualTo(new PlacingDocuments.Outcome.ChangedMeanwhile());
        var fact = as(samira, () -> documents.of(oprs.require(opr)).mark());
        as(samira, () -> add("Nog een.pdf", PDF, "Dit hoort erbij."));
        assertThat(as(samira, () -> placing.place(opr, fact)))
                .isEqualTo(new PlacingDocuments.Outcome.ChangedMeanwhile());
        assertThat(read(bram)).as("nothing is there for the panel").isEqualTo(List.of(0, 0, 0));
        assertThat(as(samira, () -> placeAsRead())).isInstanceOf(PlacingDocuments.Outcome.Placed.class);
    }

    @Test
    @DisplayName("R92 · wat na het plaatsen verandert is te zien, en wat geplaatst werd blijft te lezen")
    void as_it_was() {
        complete();
        as(samira, () -> placeAsRead());
        as(samira, () -> writing.save(opr, ReflectionParts.require("PAST"), Sheet.on(1, "Heel anders nu.")));
        as(
                samira,
                () -> completing.save(opr, Map.of(IdentityField.SCHOOLS, "12"), Map.of(IdentityField.SCHOOLS, "13")));

        var placed = as(bram, () -> placings.latest(opr).orElseThrow());
        assertThat(placed.isOlderThan("PAST", 2)).isTrue();
        assertThat(placed.isOlderThan("PRESENT", 1)).isFalse();
        assertThat(as(bram, () -> texts.versions(opr.value(), placed.parts())).values())
                .extracting(nl.koers.writing.Version::text)
                .contains("Tekst van PAST.");
        assertThat(as(bram, () -> placings.facts(opr, placed)).stream()
                        .filter(it -> it.key().equals("SCHOOLS"))
                        .map(IdFact::value))
                .containsExactly("12");
        assertThat(as(bram, () -> identities.of(opr.value())).value(IdentityField.SCHOOLS))
                .isEqualTo("13");
    }

    @Test
    @DisplayName("R17 · de gastheer leest het deel van de studenten en verandert het nooit, ook niet in de database")
    void students_own() {
        invite();
        as(daan, () -> writing.save(opr, ReflectionParts.require("STUDENTS"), Sheet.on(0, "Wij willen meer tijd.")));
        var part = SectionKey.of(opr.value(), "STUDENTS");
        assertThat(as(samira, () -> texts.find(part).orElseThrow().text())).isEqualTo("Wij willen meer tijd.");
        assertThatThrownBy(() -> as(
                        samira, () -> writing.save(opr, ReflectionParts.require("STUDENTS"), Sheet.on(1, "Prima zo."))))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        samira,
                        () -> texts.save(
                                part,
                                DocumentAudience.of(ReflectionParts.require("STUDENTS"), oprs.require(opr)),
                                Sheet.on(1, "Prima zo."))))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThatThrownBy(() ->
                        as(daan, () -> writing.save(opr, ReflectionParts.require("PAST"), Sheet.on(0, "Nee."))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R34 · wie op bezoek komt, in het team zit of ergens werkt, wordt geen student van de gastheer")
    void no_strangers() {
        var works = person(Function.COORDINATOR);
        assertThat(as(
                        samira,
                        () -> inviting.invite(opr, "Iemand <" + mail(works) + ">\nSamira <" + mail(samira) + ">")))
                .isEqualTo(new InvitingStudents.Outcome.Refused(List.of(
                        new InvitingStudents.Objection(InvitingStudents.Why.NOT_YOUR_STUDENT, mail(works)),
                        new InvitingStudents.Objection(InvitingStudents.Why.IN_THE_TEAM, mail(samira)))));
        assertThat(seats.holders(STUDENT_WRITER, opr.value())).isEmpty();
    }

    @Test
    @DisplayName(
            "R60, R91 · vulden twee hetzelfde anders in, dan hoort de tweede wat er staat en wordt er niets vervangen")
    void the_same_field() {
        var was = Map.of(IdentityField.SCHOOLS, "", IdentityField.CONTACT_NAME, "");
        as(samira, () -> completing.save(opr, was, Map.of(IdentityField.SCHOOLS, "23")));
        var mine = Map.of(IdentityField.SCHOOLS, "24", IdentityField.CONTACT_NAME, "Fatma");
        assertThat(as(samira, () -> completing.save(opr, was, mine)))
                .isEqualTo(new CompletingId.Outcome.ChangedMeanwhile(Map.of(IdentityField.SCHOOLS, "23")));
        var stands = as(samira, () -> identities.of(opr.value()));
        assertThat(stands.value(IdentityField.SCHOOLS)).isEqualTo("23");
        assertThat(stands.value(IdentityField.CONTACT_NAME)).isEmpty();
        var seen = Map.of(IdentityField.SCHOOLS, "23", IdentityField.CONTACT_NAME, "");
        assertThat(as(samira, () -> completing.save(opr, seen, mine))).isInstanceOf(CompletingId.Outcome.Saved.class);
    }

    @Test
    @DisplayName("R60 · wat een ander intussen invulde blijft staan, en een fout getal bewaart niets")
    void two_fill_in() {
        var was = Map.of(IdentityField.SCHOOLS, "", IdentityField.CONTACT_NAME, "");
        as(
                samira,
                () -> completing.save(opr, was, Map.of(IdentityField.SCHOOLS, "23", IdentityField.CONTACT_NAME, "")));
        as(
                samira,
                () -> completing.save(
                        opr, was, Map.of(IdentityField.SCHOOLS, "", IdentityField.CONTACT_NAME, "Fatma")));
        assertThat(as(samira, () -> identities.of(opr.value())).value(IdentityField.SCHOOLS))
                .isEqualTo("23");
        assertThat(as(
                        samira,
                        () -> completing.save(
                                opr,
                                Map.of(),
                                Map.of(
                                        IdentityField.AGREEMENT_FROM,
                                        "2027-08-01",
                                        IdentityField.AGREEMENT_UNTIL,
                                        "2027-07-31"))))
                .isEqualTo(new CompletingId.Outcome.Refused(List.of(), true));
        assertThat(as(samira, () -> identities.of(opr.value())).value(IdentityField.AGREEMENT_FROM))
                .isEmpty();
    }
}
