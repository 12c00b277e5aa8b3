package nl.koers.qualityframework.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.internal.file.FrameworkWriter;
import nl.koers.ui.Bilingual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een concept van het kwaliteitskader wijzigen")
class EditingConceptTests extends ConceptInHand {
    @Test
    @DisplayName(
            "R41 · een correctie begint als kopie waarin alles gelijk is; wat je wijzigt, heet daarna anders verwoord")
    void a_correction() {
        loaded(file("1908"));
        publish("1908");
        var concept = asPetra(() -> starting.from(UUID.randomUUID(), "1908"));
        assertThat(concept.version().version()).isEqualTo("1908-2");
        assertThat(concept.version().lineage().lines()).hasSize(22).allMatch(it -> it.kind() == Kind.SAME);
        var element = concept.version().element("W1.SO.1").orElseThrow();
        saved(change("1908-2", rewritten(element, "Anders gezegd."), ChangingConcept.mark(element)));
        var now = asPetra(() -> concepts.require("1908-2"));
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.file()).isEqualTo(FrameworkWriter.write(now.version()));
        assertThat(now.version().lineage().lines().getFirst().kind()).isEqualTo(Kind.REWORDED);
        saved(change(
                "1908-2",
                rewritten(element, element.text().nl()),
                ChangingConcept.mark(now.version().element("W1.SO.1").orElseThrow())));
        assertThat(asPetra(() -> concepts.require("1908-2"))
                        .version()
                        .lineage()
                        .lines()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    @DisplayName(
            "R91 · wie hetzelfde wijzigt als een ander, ziet dat eerst; wie iets anders wijzigt, heeft er geen last van")
    void two_editors() {
        var version = loaded(file("1909")).version();
        var one = version.element("W1.SO.1").orElseThrow();
        var other = version.element("W2.SO.1").orElseThrow();
        saved(change("1909", rewritten(one, "Van de een."), ChangingConcept.mark(one)));
        saved(change("1909", rewritten(other, "Van de ander."), ChangingConcept.mark(other)));
        var late = change("1909", rewritten(one, "Te laat."), ChangingConcept.mark(one));
        assertThat(late).isInstanceOf(ChangingConcept.Outcome.ChangedMeanwhile.class);
        var concept = asPetra(() -> concepts.require("1909"));
        assertThat(concept.number()).isEqualTo(3);
        assertThat(concept.version().element("W1.SO.1").orElseThrow().text().nl())
                .isEqualTo("Van de een.");
        assertThat(concept.version().element("W2.SO.1").orElseThrow().text().nl())
                .isEqualTo("Van de ander.");
        assertThat(asPetra(() -> inOne(() -> concepts.history(concept))))
                .extracting(Concepts.Saved::number)
                .containsExactly(3, 2, 1);
        assertThat(asPetra(() -> inOne(() -> concepts.edition(concept, 1)))).contains(file("1909"));
    }

    @Test
    @DisplayName("R40, R47 · een element erbij of eraf houdt de codes en het verband heel")
    void elements_come_and_go() {
        loaded(file("1910"));
        publish("1910");
        asPetra(() -> starting.from(UUID.randomUUID(), "1910"));
        saved(change(
                "1910-2",
                new Change.Added(
                        "W1",
                        Element.Kind.SO,
                        List.of(Element.RegionFunction.WERVEN),
                        new Bilingual("Er is meer.", ""),
                        Bilingual.MISSING),
                ChangingConcept.mark(List.of())));
        var version = asPetra(() -> concepts.require("1910-2")).version();
        assertThat(version.waarborg("W1").orElseThrow().elements())
                .extracting(Element::code)
                .containsExactly("W1.SO.1", "W1.SO.2", "W1.SO.3", "W1.IN.1", "W1.IN.2");
        assertThat(version.lineage().lines())
                .filteredOn(it -> it.to().contains("W1.SO.3"))
                .extracting(it -> it.kind())
                .containsExactly(Kind.UNDECIDED);
        assertThatThrownBy(() -> change("1910-2", new Change.Removed("W1.SO.1"), mark(version, "W1.SO.1")))
                .isInstanceOf(NoSuchThing.class);
        saved(change("1910-2", new Change.Removed("W1.SO.3"), mark(version, "W1.SO.3")));
        saved(change("1910-2", new Change.Removed("W4.IN.3"), mark(version, "W4.IN.3")));
        var now = asPetra(() -> concepts.require("1910-2")).version();
        assertThat(now.lineage().lines())
                .filteredOn(it -> it.kind() != Kind.SAME)
                .extracting(it -> it.kind() + " " + it.from() + it.to())
                .containsExactly("UNDECIDED [W4.IN.3][]");
    }

    @Test
    @DisplayName(
            "R47 · waar een element heen ging, zegt de redacteur; of dat splitsen of samenvoegen is, volgt daaruit")
    void lineage_is_edited() {
        loaded(file("1911"));
        publish("1911");
        asPetra(() -> starting.from(UUID.randomUUID(), "1911"));
        saved(went("W1.SO.1", Set.of("W1.SO.1", "W1.SO.2")));
        assertThat(kinds()).contains("UNDECIDED [W1.SO.2][]").noneMatch(it -> it.startsWith("SAME [W1.SO.2]"));
    }

    @Test
    @DisplayName("R41, R92 · een formulier dat tweemaal wordt verstuurd begint één correctie")
    void one_correction() {
        loaded(file("1913"));
        publish("1913");
        var form = UUID.randomUUID();
        var first = asPetra(() -> starting.from(form, "1913"));
        assertThat(first.version().version()).isEqualTo("1913-2");
        assertThat(asPetra(() -> starting.from(form, "1913")).id()).isEqualTo(first.id());
        assertThat(asPetra(concepts::all).stream()
                        .map(it -> it.version().version())
                        .filter(it -> it.startsWith("1913")))
                .containsExactly("1913-2");
    }

    @Test
    @DisplayName("R41, R92 · een oud formulier, van een correctie die is weggegooid, begint een nieuwe")
    void an_old_form() {
        loaded(file("1914"));
        publish("1914");
        var form = UUID.randomUUID();
        asPetra(() -> starting.from(form, "1914"));
        asPetra(() -> {
            dropping.drop("1914-2");
            return form;
        });
        var second = asPetra(() -> starting.from(form, "1914"));
        assertThat(second.id()).isNotEqualTo(form);
        assertThat(second.version().version()).isEqualTo("1914-2");
        assertThat(asPetra(() -> starting.from(form, "1914")).id()).isEqualTo(second.id());
    }
}
