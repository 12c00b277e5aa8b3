package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.demo.Places;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zoeken in een partnerschap")
class PartnershipSearchTests extends SearchPages {
    @Test
    @DisplayName(
            "R36, R90 · een profiel vindt iedereen zoals het op de pagina staat; wat nog geschreven wordt, alleen de coördinator")
    void profiles() {
        var delta = "/partnerschappen/" + Places.DELTA;
        var coordinator = Visitor.of(Reader.COORDINATOR, port);
        coordinator.post(
                "/tekst/" + Places.DELTA + "/PROFILE", Map.of("base", "0", "tekst", "Wij snoeien **kornoeljes**."));
        var page = search(Reader.COORDINATOR, "kornoelje");
        assertThat(page.select("main li a").eachAttr("href")).containsExactly(delta + "/profiel");
        assertThat(page.select("main mark").eachText()).containsExactly("kornoeljes");
        for (var reader : List.of(Reader.HOST, Reader.MEMBER, Reader.PLATFORM, Reader.OTHER, Reader.ANYONE)) {
            assertThat(search(reader, "kornoelje").select("main mark").eachText())
                    .as(reader.name())
                    .isEmpty();
        }
        var id = PartnershipId.next();
        asProgram(() -> partnerships.add(new Partnership(
                id, "Toets Zoeken", "Zoeken", Set.of(Sector.PO), null, "Wij planten **berberissen**.", Set.of())));
        var found = search(Reader.ANYONE, "berberis");
        assertThat(found.select("main li a").eachAttr("href")).containsExactly("/partnerschappen/" + id);
        assertThat(found.select("main li").text()).doesNotContain("**");
    }

    @Test
    @DisplayName("R90, R99 · hoe een partnerschap bijdraagt, vindt de eigen coördinator en het Platform")
    void contribution() {
        asProgram(() -> db.sql(
                        "insert into register.contribution (id, partnership_id, text, kept_at, kept_by) values (?, ?, 'Wij enten mispels.', timestamptz '2027-06-01 09:00Z', ?)")
                .param(UUID.randomUUID())
                .param(Places.DELTA.value())
                .param(PersonId.next().value())
                .update());
        foundBy("mispel", "/partnerschappen/" + Places.DELTA + "/cijfers", Reader.COORDINATOR, Reader.PLATFORM);
    }
}
