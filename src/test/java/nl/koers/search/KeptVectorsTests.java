package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.koers.matrix.Reader;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Wat bij een tekst bewaard is om te zoeken")
class KeptVectorsTests extends SearchPages {
    @Autowired
    private List<Searchable> rooms;

    @Test
    @DisplayName("R90 · het is van precies de woorden die te zien zijn, en wordt niet voor een vraag opnieuw gemaakt")
    void of_the_same_words() {
        annex(dossier(), "Een _onderstreepte_ ligusterhaag op koers.nl/een_pad. ".repeat(3_000));
        var id = PartnershipId.next();
        asProgram(() -> partnerships.add(
                new Partnership(id, "Toets Pad", "Pad", Set.of(Sector.PO), null, "Zie koers.nl/een_pad.", Set.of())));
        asProgram(() -> {
            int many = 0;
            for (var room : rooms) {
                var source = room.source();
                var asked = db.sql("select place, vectors is distinct from search.vectors(words) as other from ("
                        + source.sql() + ") as it where vectors is not null");
                source.parameters().forEach(asked::param);
                var rows = asked.query((row, _) -> row.getBoolean("other") ? row.getString("place") : "")
                        .list();
                assertThat(rows).allMatch(String::isEmpty);
                many += rows.size();
            }
            assertThat(many).isEqualTo(db.sql("""
                    select (select count(*) from documents.file_text t join documents.file f on f.id = t.file_id where f.replaced_by is null)
                         + (select count(*) from register.partnership)""").query(Integer.class).single());
        });
    }

    @Test
    @DisplayName(
            "R90, R93 · het staat alleen in de rij van de tekst zelf, achter hetzelfde slot, en gaat met die rij mee")
    void nowhere_else() {
        assertThat(db.sql("""
                select a.attrelid::regclass || case a.attgenerated when 's' then '' else ' is kept apart' end
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where a.atttypid in ('tsvector'::regtype, 'tsvector[]'::regtype) and n.nspname not like 'pg\\_%'
                 order by 1""").query(String.class).list())
                .containsExactly("documents.file_text", "register.partnership");
        assertThat(db.sql("select count(*) from pg_indexes where indexdef like '%vector%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest(name = "R91 · een lange tekst van ''{0}'' laat zich bewaren en doorzoeken")
    @ValueSource(strings = {"\uD800\uDF30\uD800\uDF31-", "a/b.nl/", "x@y.nl ", "1.2e3 ", "ⅧŉǄ ", "-", "é"})
    void whatever_it_is_made_of(String part) {
        var letters = new StringBuilder();
        for (int i = 0; letters.length() < 3_000_000; i++) {
            letters.append(part)
                    .appendCodePoint(0x10330 + i % 27)
                    .appendCodePoint(0x10400 + i / 27 % 80)
                    .appendCodePoint(0x10400 + i / 2160 % 80);
        }
        var id = PartnershipId.next();
        asProgram(() -> partnerships.add(new Partnership(
                id, "Toets Vreemd", "Vreemd", Set.of(Sector.PO), null, letters + " en een kamperfoelie.", Set.of())));
        assertThat(hrefs(Reader.ANYONE, "kamperfoelie")).containsExactly("/partnerschappen/" + id);
        asProgram(() -> partnerships.rewrite(id, "Kort.", Set.of()));
        assertThat(hrefs(Reader.ANYONE, "kamperfoelie")).isEmpty();
    }
}
