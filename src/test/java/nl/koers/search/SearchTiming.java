package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A measurement, not one of the tests that run each time: `./koers bench search`. Somebody who reads many reviews,
/// each with some thousands of words and two annexes, asks; beside it the same with what is searched made on the
/// spot.
class SearchTiming extends SearchPages {
    private static final int REVIEWS = Integer.getInteger("koers.reviews", 145);
    private static final int TIMES = 5;
    private static final int WORDS_OF_A_TEXT = 350;
    private static final int WORDS_OF_AN_ANNEX = 10_000;
    /// Found nowhere: then all words are gone through for those most like it.
    private static final String NOWHERE = "zwaluwkruid";

    @Autowired
    private List<Searchable> rooms;

    @Autowired
    private Seats seats;

    private final Random chance = new Random(20);

    @Test
    @DisplayName("R90 · een vraag van wie veel peer reviews leest")
    void asked() throws Exception {
        for (int i = 0; i < REVIEWS; i++) {
            Dossiers.own(Chapter.CONCEPT, tools);
        }
        var words = words();
        asProgram(() -> {
            ids("select distinct v.section_id from writing.version v join writing.section s on s.id = v.section_id"
                            + " where s.dossier_id in (select id from developmentreview.opr)")
                    .forEach(it -> write(it, text(words, WORDS_OF_A_TEXT)));
            ids("select id from developmentreview.opr")
                    .forEach(it -> Stream.of(1, 2).forEach(_ -> annex(it, text(words, WORDS_OF_AN_ANNEX))));
        });
        var kept = new Searching(rooms, db);
        var made = new Searching(rooms.stream().map(SearchTiming::onTheSpot).toList(), db);
        var lines = new ArrayList<String>();
        lines.add(asFatma(this::read));
        var often = words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var byHowOften = often.keySet().stream()
                .filter(it -> it.length() > 7)
                .sorted(Comparator.comparing(often::get))
                .toList();
        for (var typed : List.of(byHowOften.getLast(), byHowOften.getFirst(), "student", NOWHERE)) {
            long here = median(kept, typed);
            long spot = median(made, typed);
            lines.add("'%s': %d ms, made on the spot %d ms".formatted(typed, here, spot));
            if (!typed.equals(NOWHERE)) {
                assertThat(asFatma(() -> kept.find(typed))).isEqualTo(asFatma(() -> made.find(typed)));
                assertThat(here).as(typed).isLessThan(spot);
            }
        }
        System.out.println(String.join("\n", lines));
    }

    private static Searchable onTheSpot(Searchable room) {
        return new Searchable() {
            @Override
            public Source source() {
                var source = room.source();
                return Source.of(source.sql(), source.parameters().toArray());
            }

            @Override
            public Map<String, Hit> at(Collection<String> places) {
                return room.at(places);
            }
        };
    }

    private String read() {
        return db.sql("""
                select count(distinct s.dossier_id) || ' reviews with texts, ' || count(*) || ' texts, ' || (select count(*) from documents.file)
                       || ' files for this reader' from writing.section s""").query(String.class).single();
    }

    private long median(Searching searching, String typed) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            asFatma(() -> searching.find(typed));
            times.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        return times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
    }

    private <T> T asFatma(Supplier<T> act) throws Exception {
        var fatma = Personas.FATMA.id();
        return Acting.call(Viewer.person(fatma, "Fatma", seats.of(fatma)), () -> transaction.execute(_ -> act.get()));
    }

    /// Those of the framework, as often as they stand there.
    private List<String> words() {
        var framework = rooms.stream()
                .map(Searchable::source)
                .filter(it -> it.sql().contains("unnest(?::text[], ?::text[]) as it"))
                .map(it -> (String[]) it.parameters().get(1))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(framework)
                .flatMap(it -> Arrays.stream(it.split("[^\\p{L}]+")))
                .filter(it -> it.length() > 1)
                .toList();
    }

    private String text(List<String> words, int many) {
        return chance.ints(many, 0, words.size())
                .mapToObj(it -> words.get(it) + (it % 13 == 12 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private List<UUID> ids(String sql) {
        return db.sql(sql).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private void write(UUID section, String text) {
        db.sql("""
                insert into writing.version
                    (section_id, number, text, words, hash, based_on, saved_at, saved_by, by_name, block_ids, block_since)
                select section_id, max(number) + 1, ?, ?, 'x', max(number), timestamptz '2027-06-01 09:00Z', ?, 'Noor', '{b}', array[max(number) + 1]
                  from writing.version where section_id = ? group by section_id""")
                .param(text)
                .param(WORDS_OF_A_TEXT)
                .param(PersonId.next().value())
                .param(section)
                .update();
    }

    private void annex(UUID review, String text) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into documents.file (id, dossier_id, name, kind, size, sha256, reason, readers, writers, added_at, added_by, by_name)
                values (?, ?, 'schoolplan', 'PDF', 9, repeat('0', 64), 'Ons plan.', '{PANEL}', '{HOST_TEAM}',
                        timestamptz '2027-06-01 09:00Z', ?, 'Noor')""").param(id).param(review).param(PersonId.next().value()).update();
        db.sql("insert into documents.file_text (file_id, state, text, words, read_at)"
                        + " values (?, 'READ', ?, ?, timestamptz '2027-06-01 09:00Z')")
                .param(id)
                .param(text)
                .param(WORDS_OF_AN_ANNEX)
                .update();
    }
}
