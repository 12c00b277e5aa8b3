package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Twee schrijvers bij elkaar brengen")
class MergeTests {
    private static final String GROUND = "Een goed begin.\n\nWij doen drie dingen.\n\nHet slot.";
    private final AtomicInteger births = new AtomicInteger();
    private final Supplier<String> ids = () -> "n" + births.getAndIncrement();
    private final Blocks ground = Blocks.typedOn(Blocks.NONE, GROUND, 1, ids);

    @Test
    @DisplayName("R91 · twee schrijvers die andere alinea's veranderden, vinden beide veranderingen terug")
    void both_changes() {
        var result = merge(
                "Een heel goed begin.\n\nWij doen drie dingen.\n\nHet slot.",
                "Een goed begin.\n\nWij doen drie dingen.\n\nHet mooie slot.");
        assertThat(result.text().text()).isEqualTo("Een heel goed begin.\n\nWij doen drie dingen.\n\nHet mooie slot.");
        assertThat(result.clashes()).isEmpty();
    }

    @Test
    @DisplayName("R91 · veranderden zij dezelfde alinea, dan staan beide onder elkaar en wacht er een keuze")
    void same_block() {
        var result = merge(
                "Een goed begin.\n\nWij doen vier dingen.\n\nHet slot.",
                "Een goed begin.\n\nWij doen vijf dingen.\n\nHet slot.");
        assertThat(result.text().text())
                .isEqualTo("Een goed begin.\n\nWij doen vier dingen.\n\nWij doen vijf dingen.\n\nHet slot.");
        var clash = result.clashes().getFirst();
        assertThat(word(result, clash.first())).isEqualTo("Wij doen vier dingen.");
        assertThat(word(result, clash.second())).isEqualTo("Wij doen vijf dingen.");
    }

    @Test
    @DisplayName("R91 · wie een alinea weghaalt die een ander intussen veranderde, haalt die woorden niet weg")
    void removed_and_changed() {
        var result = merge("Een goed begin.\n\nWij doen vier dingen.\n\nHet slot.", "Een goed begin.\n\nHet slot.");
        assertThat(result.text().text()).isEqualTo("Een goed begin.\n\nWij doen vier dingen.\n\nHet slot.");
        assertThat(result.clashes()).singleElement().satisfies(clash -> {
            assertThat(word(result, clash.first())).isEqualTo("Wij doen vier dingen.");
            assertThat(clash.second()).isNull();
        });
    }

    @Test
    @DisplayName("R91 · wie een alinea verandert die een ander intussen weghaalde, houdt de eigen woorden")
    void changed_and_removed() {
        var result = merge("Een goed begin.\n\nHet slot.", "Een goed begin.\n\nWij doen vijf dingen.\n\nHet slot.");
        assertThat(result.text().text()).isEqualTo("Een goed begin.\n\nWij doen vijf dingen.\n\nHet slot.");
        assertThat(result.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.first()).isNull();
            assertThat(word(result, clash.second())).isEqualTo("Wij doen vijf dingen.");
        });
    }

    @Test
    @DisplayName("R91 · wat beiden op dezelfde plaats toevoegden, staat er allebei; dezelfde woorden één keer")
    void both_added() {
        var theirs = "Een goed begin.\n\nVan hen.\n\nSamen bedacht.\n\nWij doen drie dingen.\n\nHet slot.";
        var mine = "Een goed begin.\n\nSamen bedacht.\n\nVan mij.\n\nWij doen drie dingen.\n\nHet slot.";
        assertThat(merge(theirs, mine).text().text())
                .isEqualTo(
                        "Een goed begin.\n\nVan hen.\n\nSamen bedacht.\n\nVan mij.\n\nWij doen drie dingen.\n\nHet slot.");
    }

    @Test
    @DisplayName("R91 · wie doortypt op de eigen woorden, komt na een samenvoeging niet met zichzelf in botsing")
    void typing_on() {
        var theirs = typed(ground, "Een goed begin.\n\nWij doen vier dingen.\n\nHet slot.");
        var mine = typed(ground, "Een goed begin.\n\nWij doen vijf dingen.\n\nHet slot.\n\nEn toen.");
        var first = Merge.of(ground, theirs, 2, mine, 3, ids);
        var more =
                typed(first.mine(), "Een goed begin.\n\nWij doen vijf goede dingen.\n\nHet slot.\n\nEn toen verder.");
        var second = Merge.of(first.mine(), first.text(), 3, more, 4, ids);
        assertThat(second.text().text())
                .isEqualTo(
                        "Een goed begin.\n\nWij doen vier dingen.\n\nWij doen vijf goede dingen.\n\nHet slot.\n\nEn toen verder.");
        assertThat(second.clashes()).isEmpty();
        assertThat(first.clashes()).allMatch(clash -> clash.stands(second.text()));
    }

    @Test
    @DisplayName("R91 · een alinea houdt haar naam als haar woorden veranderen, ook tussen nieuwe alinea's")
    void names_stay() {
        var changed = typed(
                ground,
                "Nieuw vooraan.\n\nEen heel goed begin.\n\nTussendoor.\n\nWij doen drie dingen samen.\n\nHet slot.");
        assertThat(changed.ids().get(1)).isEqualTo(ground.ids().get(0));
        assertThat(changed.ids().get(3)).isEqualTo(ground.ids().get(1));
        assertThat(changed.ids().get(4)).isEqualTo(ground.ids().get(2));
        assertThat(changed.ids()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R91 · samengestelde en losse tekens zijn dezelfde woorden; regeleinden ook")
    void composed() {
        assertThat(Blocks.chunks("Een cafe\u0301.\r\n\r\nTwee.\r\rDrie.\n \t\nVier."))
                .isEqualTo(List.of("Een café.", "Twee.", "Drie.", "Vier."));
    }

    private Merge.Result merge(String theirs, String mine) {
        return Merge.of(ground, typed(ground, theirs), 2, typed(ground, mine), 3, ids);
    }

    private Blocks typed(Blocks on, String words) {
        return Blocks.typedOn(on, words, 2, ids);
    }

    private static String word(Merge.Result result, @org.jspecify.annotations.Nullable String id) {
        return result.text()
                .find(java.util.Objects.requireNonNull(id))
                .orElseThrow()
                .text();
    }
}
