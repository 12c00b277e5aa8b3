package nl.koers.qualityframework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.FrameworkVersion.Adoption;
import nl.koers.qualityframework.FrameworkVersion.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrameworkRuleTests {
    private static final String BODY = "Bestuurlijk Overleg Samen Opleiden";

    private final QualityFrameworks frameworks = new QualityFrameworks();
    private final FrameworkVersion version = frameworks.require("2021");

    @Test
    @DisplayName("R40 · versie 2021 heeft vier waarborgen, elk met een kern")
    void waarborgen() {
        assertThat(version.waarborgen())
                .extracting(Waarborg::code, it -> it.name().nl())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("W1", "Lerende leraar"),
                        org.assertj.core.groups.Tuple.tuple("W2", "Leeromgeving"),
                        org.assertj.core.groups.Tuple.tuple("W3", "Organisatie"),
                        org.assertj.core.groups.Tuple.tuple("W4", "Kwaliteitscultuur"));
        assertThat(version.waarborgen())
                .allSatisfy(it -> assertThat(it.core().nl()).isNotBlank());
    }

    @Test
    @DisplayName("R40 · een waarborg heeft nul of meer thema's, elk met tekst")
    void themes() {
        assertThat(version.waarborgen())
                .extracting(waarborg ->
                        waarborg.themes().stream().map(it -> it.name().nl()).toList())
                .containsExactly(
                        List.of("Visie en beroepsbeeld", "Profiel"),
                        List.of(
                                "Ontwerp",
                                "Programma's",
                                "Beoordeling",
                                "Ondersteuning",
                                "Ruimte voor een breed perspectief"),
                        List.of("Verantwoordelijkheden", "Toerusting en kwaliteit", "Overleg"),
                        List.of());
    }

    @Test
    @DisplayName("R40 · versie 2021 heeft 12 elementen Samen Opleiden en 10 elementen inductie")
    void elements() {
        assertThat(version.waarborgen())
                .extracting(it -> it.basicQuality().size())
                .containsExactly(2, 4, 3, 3);
        assertThat(version.waarborgen()).extracting(it -> it.induction().size()).containsExactly(2, 2, 3, 3);
    }

    @Test
    @DisplayName("R40 · de voetnoten blijven bij hun waarborg")
    void footnotes() {
        assertThat(version.waarborgen()).extracting(it -> it.footnotes().size()).containsExactly(1, 2, 1, 2);
    }

    @Test
    @DisplayName("R41 · versie 2021 is definitief, met wie haar wanneer vaststelde")
    void adoption() {
        assertThat(version.status()).isEqualTo(Status.FINAL);
        assertThat(version.adoptions())
                .containsExactly(
                        new Adoption(BODY, LocalDate.of(2020, 1, 10), Status.PROVISIONAL),
                        new Adoption(BODY, LocalDate.of(2021, 12, 13), Status.FINAL));
    }

    @Test
    @DisplayName("R42 · elke versie blijft te vinden onder haar naam; een andere naam bestaat niet")
    void pinned() {
        assertThat(frameworks.all()).containsExactly(version);
        assertThatThrownBy(() -> frameworks.require("2019")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R43 · een element heeft geen gewicht, cijfer of volgorde; inductie is alleen 'mag zichtbaar zijn'")
    void neverWeighs() {
        assertThat(Element.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("code", "kind", "functions", "text", "help");
        assertThat(Arrays.stream(Element.class.getRecordComponents()).map(RecordComponent::getType))
                .noneMatch(type -> type.isPrimitive() || Number.class.isAssignableFrom(type));
        assertThat(version.waarborgen())
                .allSatisfy(it -> assertThat(it.basicQuality()).doesNotContainAnyElementsOf(it.induction()));
    }

    @Test
    @DisplayName("R45 · kader en werkwijze zijn er in het Nederlands en het Engels, zeven stappen in drie fasen")
    void procedure() {
        var procedure = frameworks.procedure();
        assertThat(procedure.phases())
                .extracting(it -> it.steps().stream().map(Procedure.Step::key).toList())
                .containsExactly(
                        List.of("DOCUMENTS", "PANEL", "DATE", "PREPARATION"),
                        List.of("DAY", "DEBRIEF"),
                        List.of("REPORT"));
    }
}
