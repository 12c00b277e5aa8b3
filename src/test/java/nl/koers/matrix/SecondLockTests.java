package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.demo.internal.Chapter;
import nl.koers.pages.Statements;
import nl.koers.pages.Statements.FilledIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Row-level security holds when the program forgets: every statement that a page asks is asked once more without
/// each of its `where`s in turn, as the same viewer in the same transaction, and gives nothing hidden away.
@DisplayName("Het tweede slot")
class SecondLockTests extends SecondLock {

    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @ParameterizedTest(name = "R90 · {0}: ook een vraag zonder where geeft niets prijs dat verborgen is")
    @EnumSource(
            value = Chapter.class,
            names = {"BEGUN", "CONCEPT"})
    void a_forgotten_where_shows_nothing(Chapter chapter) {
        var dossier = dossierWithHidden(chapter);
        var addresses = Address.ofPages(dossier, Dossiers.things(dossier, db, transaction));
        for (var reader : Reader.values()) {
            var visitor = Visitor.of(reader, port);
            Statements.listen(new Forgetting(reader, marks(dossier, reader, chapter), new HashSet<>()));
            addresses.forEach(visitor::get);
            Statements.listen(null);
        }
        assertThat(new TreeSet<>(faults)).isEmpty();
        assertThat(asked).as("statements that were asked without a where").hasSizeGreaterThan(60);
    }

    /// Asks what is asked once more, each statement once for this reader.
    private final class Forgetting implements Statements.Ear {
        private final Reader reader;
        private final List<String> hidden;
        private final Set<String> heard;

        Forgetting(Reader reader, List<String> hidden, Set<String> heard) {
            this.reader = reader;
            this.hidden = hidden;
            this.heard = heard;
        }

        @Override
        public void hearsChange(Connection connection, String sql, List<FilledIn> filledIn) {
            // see SecondLockOfActsTests
        }

        @Override
        public synchronized void hearsQuestion(Connection connection, String sql, List<FilledIn> filledIn)
                throws SQLException {
            if (connection.getAutoCommit() || !heard.add(sql)) {
                return;
            }
            for (var without : WithoutWhere.of(sql)) {
                asked.add(without);
                var before = connection.setSavepoint();
                try {
                    var found = found(connection, without, filledIn);
                    if (!found.isEmpty()) {
                        faults.add(reader + " would see " + found + " with " + without);
                    }
                } catch (SQLException e) {
                    // too many rows for one value: no answer at all, so nothing was seen
                    if (!"21000".equals(e.getSQLState())) {
                        faults.add(e.getMessage() + " in " + without);
                    }
                } finally {
                    connection.rollback(before);
                }
            }
        }

        private List<String> found(Connection connection, String sql, List<FilledIn> filledIn) throws SQLException {
            var found = new ArrayList<String>();
            try (var statement = connection.prepareStatement(sql)) {
                for (var parameter : filledIn) {
                    parameter.into(statement);
                }
                try (var rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            var value = rows.getString(i);
                            if (value != null && value.contains("verborgen-")) {
                                hidden.stream().filter(value::contains).forEach(found::add);
                            }
                        }
                    }
                }
            }
            return found.stream().distinct().toList();
        }
    }

    @Test
    @DisplayName("R90 · elke where wordt om de beurt weggelaten, ook die in een deelvraag")
    void every_where_in_turn() {
        assertThat(
                        WithoutWhere.of(
                                "select a, (select max(b) from t where t.x = 'where' and (y = ?)) from s where z = ? order by a"))
                .containsExactly(
                        "select a, (select max(b) from t where (true or ( t.x = 'where' and (y = ?))) ) from s where z = ? order by a",
                        "select a, (select max(b) from t where t.x = 'where' and (y = ?)) from s where (true or ( z = ? )) order by a");
        assertThat(WithoutWhere.of("select 1")).isEmpty();
    }
}
