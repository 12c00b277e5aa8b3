package nl.koers.qualityframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.koers.qualityframework.FrameworkVersion.Adoption;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.ProcedureFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrameworkRuleTests {
    private static final String BODY = "Bestuurlijk Overleg Samen Opleiden";

    private final FrameworkVersion version =
            FrameworkFile.parse("2021.yaml", FrameworkFile.shipped("2021.yaml"), List.of());

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
        var procedure = ProcedureFile.read();
        assertThat(procedure.phases())
                .extracting(it -> it.steps().stream().map(Procedure.Step::key).toList())
                .containsExactly(
                        List.of("DOCUMENTS", "PANEL", "DATE", "PREPARATION"),
                        List.of("DAY", "DEBRIEF"),
                        List.of("REPORT"));
    }

    @Test
    @DisplayName("R41 · van versie 2025 staat er alleen wat bekend is; de rest heet nog in te voeren")
    void partial() {
        var newer = FrameworkFile.parse("2025.yaml", FrameworkFile.shipped("2025.yaml"), List.of(version));
        assertThat(newer.isComplete()).isFalse();
        assertThat(newer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(newer.adoptions()).isEmpty();
        assertThat(newer.intro().isMissing()).isTrue();
        assertThat(newer.waarborgen()).extracting(it -> it.core().isMissing()).containsExactly(false, true, true, true);
        assertThat(newer.elements()).extracting(Element::code).containsExactly("W1.SO.1", "W1.SO.2", "W1.SO.3");
        assertThat(newer.waarborgen())
                .extracting(it -> it.lacks(Waarborg.Part.IN))
                .containsOnly(true);
        assertThat(version.isComplete()).isTrue();
    }

    @Test
    @DisplayName("R48 · elk element noemt de functies die het raakt; werven en matchen kunnen in een nieuwe versie")
    void functions() {
        assertThat(version.elements())
                .allSatisfy(it -> assertThat(it.functions()).isNotEmpty());
        assertThat(version.elements().flatMap(it -> it.functions().stream()).distinct())
                .containsExactlyInAnyOrder(
                        Element.RegionFunction.OPLEIDEN,
                        Element.RegionFunction.BEGELEIDEN,
                        Element.RegionFunction.PROFESSIONALISEREN);
        var file = FrameworkFile.shipped("2021.yaml")
                .replaceFirst("functions: \\[OPLEIDEN, PROFESSIONALISEREN\\]", "functions: [WERVEN, MATCHEN]");
        assertThat(FrameworkFile.parse("", file, List.of())
                        .element("W1.SO.1")
                        .orElseThrow()
                        .functions())
                .containsExactly(Element.RegionFunction.WERVEN, Element.RegionFunction.MATCHEN);
    }

    @Test
    @DisplayName("R46 · elk onderwerp van 2021 heeft elementen uit alle vier de waarborgen")
    void subjects() {
        assertThat(version.subjects())
                .extracting(Subject::code)
                .containsExactly("opleidingsprogramma", "beoordelen", "leren-op-de-werkplek", "de-startende-leraar");
        assertThat(version.subjects())
                .allSatisfy(subject -> assertThat(subject.elements().stream()
                                .map(it -> it.substring(0, 2))
                                .distinct())
                        .containsExactly("W1", "W2", "W3", "W4"));
    }

    @Test
    @DisplayName("R47 · de nieuwste eerst, een correctie na wat die verbetert")
    void order() {
        assertThat(List.of("2021", "2025-2", "2025", "2025-10", "2021-2").stream()
                        .sorted(FrameworkVersion.NEWEST_FIRST))
                .containsExactly("2025-10", "2025-2", "2025", "2021-2", "2021");
    }
}
