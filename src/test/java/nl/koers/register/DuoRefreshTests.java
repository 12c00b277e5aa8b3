package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.duo.RefreshingRegister.Applied;
import nl.koers.register.internal.partners.AddingPartner;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A list of DUO taken over, undone, and what stays tied to it.
class DuoRefreshTests extends DuoDesk {
    @Autowired
    private Locations locations;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private AddingPartner adding;

    @Test
    @DisplayName("R57 · bekijken bewaart niets; overnemen wel; een latere lijst geeft precies haar verschillen")
    void looked_at_then_applied() {
        apply(send(vo("95AA00 De Brug", "95AB00 ’t Hof", "95AC00 De Kade")));
        var before = register();

        var waiting = send(vo("95AB00 Het Hof", "95AC00 De Kade", "95AD00 De Sluis"));

        assertThat(register()).isEqualTo(before);
        var seen = look(waiting);
        assertThat(codes(seen.added())).containsExactly("95AD00");
        assertThat(codes(seen.gone())).containsExactly("95AA00");
        assertThat(seen.changed()).hasSize(1);
        assertThat(seen.renamed().getFirst().facts()).containsExactly(new Refresh.Fact("name", "’t Hof", "Het Hof"));

        var edition = apply(waiting);

        assertThat(locations.find("95AA00")).isEmpty();
        assertThat(locations.find("95AB00").orElseThrow().name()).isEqualTo("Het Hof");
        var kept =
                as(platform, () -> editions.differences(editions.find(edition).orElseThrow()));
        assertThat(codes(kept.added())).containsExactly("95AD00");
        assertThat(codes(kept.gone())).containsExactly("95AA00");
        assertThat(kept.changed()).isEqualTo(seen.changed());
        assertThat(as(platform, () -> concepts.find(waiting))).isEmpty();
    }

    @Test
    @DisplayName("R57 · terugdraaien geeft het register precies terug, een keer en nog een keer")
    void undone_exactly() {
        var none = register();
        var first = apply(send(vo("94AA00 De Brug", "94AB00 De Kade")));
        var one = register();
        var second = apply(send(vo("94AB00 De Haven", "94AC00 De Sluis")));
        assertThat(register()).isNotEqualTo(one);

        assertThat(as(platform, () -> refreshing.undo(first))).isFalse();
        assertThat(as(platform, () -> refreshing.undo(second))).isTrue();
        assertThat(register()).isEqualTo(one);
        assertThat(as(platform, () -> refreshing.undo(second))).isFalse();
        assertThat(as(platform, () -> refreshing.undo(first))).isTrue();
        assertThat(register()).isEqualTo(none);
    }

    @Test
    @DisplayName(
            "R57 · een partner houdt zijn school als die verdwijnt, anders heet of wordt teruggedraaid; de bladzijde zegt het")
    void links_survive() {
        apply(send(vo("93AA00 De Brug", "93AB00 De Kade")));
        var partnership = PartnershipId.next();
        program(() -> partnerships.add(
                new Partnership(partnership, "Partnerschap Koppel", "Koppel", Set.of(Sector.VO), null, "", Set.of())));
        var third = apply(send(vo("93AA00 De Brug", "93AB00 De Kade", "93AC00 De Sluis")));
        as(coordinator(partnership), () -> adding.school(partnership, "93AA00", LocalDate.of(2026, 1, 1)));
        as(coordinator(partnership), () -> adding.school(partnership, "93AB00", LocalDate.of(2026, 1, 1)));
        as(coordinator(partnership), () -> adding.school(partnership, "93AC00", LocalDate.of(2026, 1, 1)));
        as(platform, () -> refreshing.undo(third));
        assertThat(locations.find("93AC00")).isEmpty();

        var waiting = send(vo("93AB00 De Haven"));
        var petra = Visitor.as("petra", port);
        var preview = Jsoup.parse(petra.get("/register/duo/klaar/" + waiting).body());
        assertThat(preview.select("#GONE ~ div tbody tr").text()).contains("De Brug", "93AA00", "Partnerschap Koppel");
        assertThat(preview.select("del").text()).isEqualTo("De Kade");
        assertThat(preview.select("ins").text()).isEqualTo("De Haven");
        apply(waiting);

        var page = Jsoup.parse(
                Visitor.anyone(port).get("/partnerschappen/" + partnership).body());
        assertThat(page.select("tbody th").eachText())
                .satisfiesExactly(
                        it -> assertThat(it)
                                .startsWith("De Brug Staat sinds")
                                .endsWith("niet meer in het register van DUO."),
                        it -> assertThat(it).isEqualTo("De Kade Heet bij DUO nu De Haven."),
                        it -> assertThat(it).startsWith("De Sluis Staat sinds"));
        var gone = Jsoup.parse(
                Visitor.anyone(port).get("/register/vestigingen/93AA00").body());
        assertThat(gone.text()).contains("niet meer in het bestand van DUO", "Partnerschap Koppel", "Bron: DUO.");
        var board =
                Jsoup.parse(Visitor.anyone(port).get("/register/besturen/00042").body());
        assertThat(board.select("tr:contains(De Haven)").text()).contains("Partnerschap Koppel");
        assertThat(Visitor.anyone(port).get("/register/besturen/42").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "R57 · wie overneemt wat een ander intussen veranderde, kijkt eerst opnieuw; van twee tegelijk lukt er een")
    void not_what_was_looked_at() throws Exception {
        apply(send(vo("92AA00 De Brug")));
        var one = send(vo("92AA00 De Brug", "92AB00 De Kade"));
        var other = send(vo("92AA00 De Brug", "92AC00 De Sluis"));
        int seen = as(platform, editions::stand);
        List<Callable<Applied>> both = List.of(
                () -> as(platform, () -> refreshing.apply(one, seen)),
                () -> as(platform, () -> refreshing.apply(other, seen)));
        try (var two = Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(both).stream()
                    .map(it -> it.resultNow().getClass().getSimpleName())
                    .sorted()
                    .toList();
            assertThat(outcomes).containsExactly("ChangedMeanwhile", "Done");
        }
        var left = as(platform, concepts::all).stream()
                .filter(it -> it.id().equals(one) || it.id().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(look(left.id()).gone()).hasSize(1);
        as(platform, () -> {
            refreshing.throwAway(left.id());
            return 0;
        });
        assertThat(as(platform, () -> concepts.find(left.id()))).isEmpty();
    }
}
