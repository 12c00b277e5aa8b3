package nl.koers.developmentreview.internal.documents;

import static nl.koers.developmentreview.internal.documents.DocumentsInHand.annex;
import static nl.koers.developmentreview.internal.documents.DocumentsInHand.complete;
import static nl.koers.developmentreview.internal.documents.DocumentsInHand.completeWithout;
import static nl.koers.developmentreview.internal.documents.DocumentsInHand.written;
import static nl.koers.developmentreview.internal.documents.DocumentsInHand.writtenWithout;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wat er nog ontbreekt voordat de documenten geplaatst worden")
class MissingRuleTests {
    @Test
    @DisplayName("R17, R18, R60 · met alles erbij ontbreekt er niets, ook zonder bijlagen")
    void nothing() {
        assertThat(Missing.of(complete(), written(), List.of()).isNothing()).isTrue();
        assertThat(Missing.of(complete(), written(), List.of(annex("Jaarplan", "Omdat")))
                        .lacks(true))
                .isEmpty();
    }

    static Stream<ReflectionPart> one_part_empty() {
        return ReflectionParts.ALL.stream();
    }

    @ParameterizedTest(name = "R17 · {0}: zonder tekst in dit ene deel kan er niet geplaatst worden")
    @MethodSource
    void one_part_empty(ReflectionPart part) {
        assertThat(Missing.of(complete(), writtenWithout(part), List.of()))
                .isEqualTo(new Missing(List.of(), List.of(part), List.of(), List.of()));
    }

    @Test
    @DisplayName(
            "R17 · er is een deel voor elke waarborg, eigen doelen, verleden, heden, toekomst, studenten en vragen")
    void the_parts() {
        assertThat(ReflectionParts.ALL).extracting(ReflectionPart::waarborg).contains("W1", "W2", "W3", "W4");
        assertThat(ReflectionParts.ALL)
                .extracting(ReflectionPart::key)
                .contains("OWN_GOALS", "PAST", "PRESENT", "FUTURE", "STUDENTS");
        assertThat(ReflectionParts.ALL.stream().filter(ReflectionPart::students))
                .extracting(ReflectionPart::key)
                .containsExactly("STUDENTS");
    }

    @Test
    @DisplayName("R17 · het deel van de studenten wacht op studenten, en zonder gevraagde studenten op de gastheer")
    void students() {
        var students = ReflectionParts.require("STUDENTS");
        var missing = Missing.of(complete(), writtenWithout(students), List.of());
        assertThat(missing.lacks(true)).containsExactly(Lack.STUDENT_PART);
        assertThat(missing.lacks(false)).containsExactly(Lack.STUDENTS);
    }

    @Test
    @DisplayName("R18 · een bijlage zonder reden houdt het plaatsen tegen, met de naam erbij")
    void annex_without_reason() {
        var missing = Missing.of(complete(), written(), List.of(annex("Jaarplan", "Omdat"), annex("Enquête", "")));
        assertThat(missing).isEqualTo(new Missing(List.of(), List.of(), List.of("Enquête"), List.of()));
        assertThat(missing.lacks(true)).containsExactly(Lack.REASON);
    }

    @ParameterizedTest(name = "R60 · {0} ontbreekt: tegengehouden als het verplicht is, anders niet")
    @EnumSource
    void one_fact_unknown(IdentityField field) {
        assertThat(Missing.of(completeWithout(field), written(), List.of()).id())
                .isEqualTo(field.isRequired() ? List.of(field) : List.of());
    }

    @Test
    @DisplayName("R60 · 0 is een antwoord, leeg is dat niet")
    void zero_is_known() {
        var nothing = new Identity(Map.of());
        assertThat(nothing.missing()).contains(IdentityField.STUDENTS_CAREER_CHANGERS);
        assertThat(complete("0").missing()).isEmpty();
    }

    @Test
    @DisplayName("R17, R60 · wie nog niets heeft, hoort alles")
    void everything() {
        var missing = Missing.of(new Identity(Map.of()), new Reflection(Map.of()), List.of());
        assertThat(missing.parts()).isEqualTo(ReflectionParts.ALL);
        assertThat(missing.lacks(false)).containsExactly(Lack.ID, Lack.REFLECTION, Lack.STUDENTS);
    }
}
