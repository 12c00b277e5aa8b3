package nl.koers.search;

import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.matrix.Reader.ANYONE;
import static nl.koers.matrix.Reader.DUSI;
import static nl.koers.matrix.Reader.HOST;
import static nl.koers.matrix.Reader.OTHER;
import static nl.koers.matrix.Reader.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.koers.matrix.Reader;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zoeken in wat van een partnerschap is vastgelegd")
class RegisterSearchTests extends SearchPages {
    private final PartnershipId here = PartnershipId.next();
    private final String page = "/partnerschappen/" + here;

    /// Mees, who is nobody to the reviews of these tests, coordinates it.
    @BeforeEach
    void aPartnership() {
        asProgram(() -> {
            partnerships.add(new Partnership(
                    here, "Toets " + here, "Toets", Set.of(Sector.MBO), null, "", Set.of("FINANCE_AND_TRANSPARENCY")));
            tools.seats().give(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), LocalDate.EPOCH);
        });
    }

    @Test
    @DisplayName(
            "R51, R90 · de samenwerkingsovereenkomst vinden de eigen coördinator en het Platform, zoals zij nu geldt")
    void agreement() {
        entry("AGREEMENT", "2021-01-01", "{\"from\": \"2021-01-01\", \"composition\": \"Met een mirabel\"}");
        entry("AGREEMENT", "2025-01-01", "{\"from\": \"2025-01-01\", \"means\": \"Ieder een morellenboom\"}");
        foundBy("morellenboom", page + "/overeenkomst", OTHER, PLATFORM);
        foundBy("mirabel", page + "/overeenkomst");
        nearestFor("morellenbom", "morellenboom", OTHER, PLATFORM);
    }

    @Test
    @DisplayName("R30, R90 · een voorwaarde vinden de eigen coördinator en het Platform")
    void precondition() {
        entry("PRECONDITION", "2025-01-01", """
                {"programme": "Leraar tuinbouw", "verdict": "MEETS", "source": "Besluit over de kardoenen"}""");
        foundBy("kardoenen", page + "/voorwaarden", OTHER, PLATFORM);
    }

    @Test
    @DisplayName(
            "R49, R50, R54, R90 · reikwijdte, partners, sectoren, thema's, eerdere namen en regio's vindt iedereen")
    void of_anyone() {
        entry("SCOPE", "2025-01-01", """
                {"trajectories": ["PDG"], "professions": "hoveniers in de schorseneren", "induction": ["BOARD"]}""");
        entry("NAMED", "2020-01-01", "{\"name\": \"Pastinaak\", \"shortName\": \"Pas\"}");
        var region = UUID.randomUUID();
        asProgram(() -> {
            db.sql(
                            "insert into register.partner (id, partnership_id, kind, name, since) values (?, ?, 'BOARD', 'Bestuur Aardpeer', date '2020-01-01')")
                    .param(UUID.randomUUID())
                    .param(here.value())
                    .update();
            db.sql("insert into register.region (id, name, added_at) values (?, ?, timestamptz '2027-06-01 09:00Z')")
                    .param(region)
                    .param("Keukenkruid " + region)
                    .update();
        });
        foundBy("schorseneren PDG", page + "#reikwijdte", Reader.values());
        foundBy("pastinaak", page + "/verloop", Reader.values());
        foundBy("aardpeer", page, Reader.values());
        foundBy("keukenkruid", "/onderwijsregios/" + region, Reader.values());
        for (var asked : Set.of("middelbaar beroepsonderwijs", "geld openheid")) {
            assertThat(hrefs(ANYONE, asked)).as(asked).contains(page);
        }
    }

    @Test
    @DisplayName("R02, R52, R90 · de reden bij een status vindt ook DUS-I, de reden bij een overeenkomst niet")
    void reasons() {
        entry(
                "STANDS",
                "2025-01-01",
                "{\"status\": \"RECOGNISED\", \"carriedOver\": false}",
                "Na het snijbiet-besluit.");
        entry("AGREEMENT", "2025-01-01", "{\"from\": \"2025-01-01\"}", "Na de rammenas-middag.");
        foundBy("snijbiet", page + "/verloop", OTHER, PLATFORM, DUSI);
        foundBy("rammenas", page + "/verloop", OTHER, PLATFORM);
    }

    @Test
    @DisplayName("R37, R90 · wat bij het bezoeken is opgemerkt, vinden de eigen coördinator en het Platform")
    void willing() {
        asProgram(() -> db.sql("""
                insert into planning.willingness (partnership_id, season, willing, note, said_on)
                values (?, 2026, true, 'Na de postelein.', date '2027-06-01'), (?, 2019, true, 'Na de raapstelen.', date '2019-06-01')""").param(here.value()).param(here.value()).update());
        foundBy("postelein", page + "/bezoekbereid", OTHER, PLATFORM);
        foundBy("raapstelen", page + "/bezoekbereid");
    }

    @Test
    @DisplayName(
            "R53, R90 · wat bij een ambitie geschreven werd, vindt ook wie het partnerschap leidt waarin het verderging")
    void written_before() {
        var before = PartnershipId.next();
        var ambition = UUID.randomUUID();
        asProgram(() -> {
            partnerships.add(
                    new Partnership(before, "Toets " + before, "Eerder", Set.of(Sector.PO), null, "", Set.of()));
            db.sql(
                            "insert into register.succession (predecessor_id, successor_id, on_date) values (?, ?, date '2025-01-01')")
                    .param(before.value())
                    .param(here.value())
                    .update();
            var section = UUID.randomUUID();
            db.sql(
                            "insert into writing.section (id, dossier_id, key, readers, writers) values (?, ?, ?, '{}', '{COORDINATOR}')")
                    .param(section)
                    .param(before.value())
                    .param("AMBITION_PROCESS:" + ambition)
                    .update();
            db.sql("""
                    insert into writing.version
                        (section_id, number, text, words, hash, based_on, saved_at, saved_by, by_name, block_ids, block_since)
                    values (?, 1, 'Wij zaaiden **koolrabi**.', 3, 'x', 0, timestamptz '2024-06-01 09:00Z', ?, 'Noor', '{b}', '{1}')""").param(section).param(NOOR.id().value()).update();
        });
        foundBy("koolrabi", "/partnerschappen/" + before + "/ambities/" + ambition, OTHER);
    }

    @Test
    @DisplayName(
            "R41, R90 · een concept van het kader vindt alleen het Platform; onderwerpen en inleiding vindt iedereen")
    void framework() {
        var concept = UUID.randomUUID();
        asProgram(() -> {
            db.sql("insert into qualityframework.version (id, name) values (?, '1931')")
                    .param(concept)
                    .update();
            db.sql("""
                    insert into qualityframework.edition (version_id, number, file, saved_at)
                    select ?, 1, regexp_replace(replace(file, 'version: "2021"', 'version: "1931"'), 'nl: "', 'nl: "Winterpostelijn '),
                           timestamptz '2027-06-01 09:00Z' from qualityframework.version where name = '2021'""").param(concept).update();
        });
        foundBy("winterpostelijn", "/kwaliteitskader/beheer/1931/tekst/kop", PLATFORM);
        nearestFor("winterpostelin", "winterpostelijn", PLATFORM);
        asProgram(() -> db.sql(
                        "update qualityframework.version set dropped_at = timestamptz '2027-06-01 09:00Z' where id = ?")
                .param(concept)
                .update());
        assertThat(hrefs(PLATFORM, "winterpostelijn")).isEmpty();
        assertThat(hrefs(ANYONE, "opleidingsprogramma"))
                .contains("/kwaliteitskader/2021/onderwerpen/opleidingsprogramma");
        assertThat(hrefs(HOST, "kwaliteitskader")).contains("/kwaliteitskader/2021");
    }

    private void nearestFor(String typed, String word, Reader... readers) {
        for (var reader : Reader.values()) {
            assertThat(search(reader, typed).select("main").text().contains(word))
                    .as(reader.name())
                    .isEqualTo(Set.of(readers).contains(reader));
        }
    }

    private void entry(String kind, String on, String content) {
        entry(kind, on, content, "");
    }

    private void entry(String kind, String on, String content, String reason) {
        var id = UUID.randomUUID();
        asProgram(() -> {
            db.sql("""
                    insert into register.entry (id, partnership_id, kind, on_date, content, recorded_at)
                    values (?, ?, ?, ?::date, ?::jsonb, timestamptz '2027-06-01 09:00Z')""")
                    .param(id)
                    .param(here.value())
                    .param(kind)
                    .param(on)
                    .param(content)
                    .update();
            db.sql("insert into register.ground (entry_id, partnership_id, reason) values (?, ?, ?)")
                    .param(id)
                    .param(here.value())
                    .param(reason)
                    .update();
        });
    }
}
