package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koers.KoersTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Zoeken waar veel gevonden wordt")
@KoersTest
class ManyHitsTests {
    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    /// How many places were asked for at once.
    private final List<Integer> asked = new ArrayList<>();

    @Test
    @DisplayName("R90 · komen vooraan honderden treffers die niet voor deze lezer zijn, dan vindt die wat daarna komt")
    void behind_many_others() {
        var found = find(place -> place.equals("0400"));
        assertThat(found.lines()).extracting(it -> it.hit().title()).containsExactly("0400");
        assertThat(found.isMore()).isFalse();
        assertThat(asked).containsExactly(60, 200, 140);
    }

    @Test
    @DisplayName(
            "R90 · alles voor deze lezer: de beste vijftig op volgorde, met de woorden eromheen, en niet meer gevraagd dan nodig")
    void no_more_than_is_shown() {
        var found = find(_ -> true);
        assertThat(found.lines())
                .hasSize(50)
                .extracting(it -> it.hit().title())
                .isSorted()
                .startsWith("0001");
        assertThat(found.lines())
                .allSatisfy(it -> assertThat(it.words()).contains(new Found.Piece("lijsterbes", true)));
        assertThat(found.isMore()).isTrue();
        assertThat(asked).containsExactly(60);
    }

    private Found find(Predicate<String> isOpen) {
        var room = new Searchable() {
            @Override
            public Source source() {
                return Source.of(
                        "select lpad(n::text, 4, '0') as place, 'een lijsterbes' as words from generate_series(1, 400) n");
            }

            @Override
            public Map<String, Hit> at(Collection<String> places) {
                asked.add(places.size());
                return places.stream()
                        .filter(isOpen)
                        .collect(Collectors.toMap(Function.identity(), it -> new Hit(it, "", "/")));
            }
        };
        return transaction.execute(_ -> new Searching(List.of(room), db).find("lijsterbes"));
    }
}
