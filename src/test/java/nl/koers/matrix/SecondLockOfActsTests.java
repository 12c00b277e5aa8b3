package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.koers.demo.internal.Chapter;
import nl.koers.pages.Statements;
import nl.koers.pages.Statements.FilledIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Row-level security holds when an act forgets: every change that a form brings about is done once more without each
/// of its `where`s in turn, as the same viewer in the same transaction, and touches no row that is hidden. Then it is
/// undone.
@DisplayName("Het tweede slot op handelingen")
class SecondLockOfActsTests extends SecondLock {
    private static final Pattern TABLE = Pattern.compile("^\\s*(?:update|delete\\s+from|insert\\s+into)\\s+([a-z_.]+)");
    private static final List<String> ENDS = List.of("/stoppen", "/terugtrekken", "/uitvallen", "/overdragen");

    /// What the forms of each chapter change at least, in whichever order they are sent. A session changes too, when
    /// they take long enough, and a text, when the act that opens it is not refused by then.
    private static final List<String> EVERYWHERE =
            List.of("access.seat", "developmentreview.opr", "selfevaluation.identity");

    private static final String SEATS_OF_OTHERS = """
            select r.ctid::text, r::text from access.seat r join developmentreview.opr o on o.id = r.subject_id
             where r.ended_on is null and r.person_id is distinct from access.viewer()
               and not exists (select 1 from access.seat own
                                where own.person_id = access.viewer() and own.ended_on is null
                                  and own.subject_id in (o.id, o.host_id))""";

    private static final List<String> WHILE_FORMING = List.of(
            "developmentreview.nomination",
            "developmentreview.nominee",
            "developmentreview.settlement",
            "documents.file");

    /// Tried, whether the database let it happen or refused it as a whole, which what other tests left can make it do.
    private final Set<String> tried = ConcurrentHashMap.newKeySet();

    private final Set<String> done = ConcurrentHashMap.newKeySet();

    @ParameterizedTest(name = "R90 · {0}: ook een wijziging zonder where raakt niets dat verborgen is")
    @EnumSource(
            value = Chapter.class,
            names = {"BEGUN", "CONCEPT"})
    void a_forgotten_where_changes_nothing_hidden(Chapter chapter) {
        var dossier = dossierWithHidden(chapter);
        var addresses = Address.ofPages(dossier, Dossiers.things(dossier, db, transaction)).stream()
                .filter(address -> address.contains(dossier))
                .toList();
        for (var reader : Reader.values()) {
            var visitor = Visitor.of(reader, port);
            var forms = new LinkedHashMap<String, Form>();
            addresses.forEach(address -> Form.on(visitor.get(address).body(), address).stream()
                    .filter(form ->
                            form.method().equals("POST") && form.action().contains(dossier))
                    .filter(form -> ENDS.stream().noneMatch(form.action()::endsWith))
                    .forEach(form -> forms.putIfAbsent(form.action(), form)));
            Statements.listen(new Forgetting(reader, marks(dossier, reader, chapter), new HashSet<>()));
            forms.values().forEach(form -> visitor.post(form.action(), filledIn(form.fields())));
            Statements.listen(null);
        }
        assertThat(new TreeSet<>(faults)).isEmpty();
        assertThat(done).as("changes that happened without a where").isNotEmpty();
        assertThat(tried.stream().map(SecondLockOfActsTests::table))
                .as("tables of which a change was tried without a where")
                .containsAll(EVERYWHERE)
                .containsAll(chapter == Chapter.BEGUN ? WHILE_FORMING : List.of());
    }

    private static String table(String change) {
        var table = TABLE.matcher(change);
        return table.find() ? table.group(1) : "";
    }

    private static Map<String, String> filledIn(Map<String, String> fields) {
        var filled = new HashMap<>(fields);
        filled.replaceAll((_, value) -> value.isBlank() ? "iets" : value);
        return filled;
    }

    /// Does what is done once more, each statement once for this reader.
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
        public void hearsQuestion(Connection connection, String sql, List<FilledIn> filledIn) {
            // see SecondLockTests
        }

        @Override
        public synchronized void hearsChange(Connection connection, String sql, List<FilledIn> filledIn)
                throws SQLException {
            var table = TABLE.matcher(sql);
            if (connection.getAutoCommit() || !table.find() || !heard.add(sql)) {
                return;
            }
            for (var without : WithoutWhere.of(sql)) {
                var before = connection.setSavepoint();
                try {
                    var there = hidden(connection, table.group(1));
                    tried.add(without);
                    if (changes(connection, without, filledIn)) {
                        done.add(without);
                        there.keySet()
                                .removeAll(hidden(connection, table.group(1)).keySet());
                        if (!there.isEmpty()) {
                            faults.add(reader + " would change " + there.values() + " with " + without);
                        }
                    }
                } finally {
                    connection.rollback(before);
                }
            }
        }

        /// @return whether the database let it happen; a rule or a policy that refuses is a lock that holds
        private boolean changes(Connection connection, String sql, List<FilledIn> filledIn) throws SQLException {
            var before = connection.setSavepoint();
            try (var statement = connection.prepareStatement(sql)) {
                for (var parameter : filledIn) {
                    parameter.into(statement);
                }
                return statement.executeUpdate() > 0;
            } catch (SQLException e) {
                connection.rollback(before);
                if (!List.of("23", "42", "P0", "21").contains(e.getSQLState().substring(0, 2))
                        || "42601".equals(e.getSQLState())) {
                    faults.add(e.getMessage() + " in " + sql);
                }
                return false;
            }
        }

        /// What this reader may not read in this table, by where it lies: a changed row lies elsewhere. Anyone sees who
        /// sits where; of the seats it is those of others in reviews this reader is not in.
        private Map<String, String> hidden(Connection connection, String table) throws SQLException {
            var found = new HashMap<String, String>();
            boolean ofSeats = table.equals("access.seat");
            if (ofSeats && reader == Reader.PLATFORM) {
                return found;
            }
            var viewer = setting(connection, "koers.program", "toets");
            try (var statement = connection.prepareStatement(
                            ofSeats
                                    ? SEATS_OF_OTHERS
                                    : "select r.ctid::text, r::text from " + table
                                            + " r where r::text like '%verborgen-%'");
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = rows.getString(2);
                    if (ofSeats || hidden.stream().anyMatch(row::contains)) {
                        found.put(rows.getString(1), row);
                    }
                }
            }
            setting(connection, "koers.program", viewer);
            return found;
        }

        /// @return what it was before
        private static String setting(Connection connection, String name, String value) throws SQLException {
            try (var statement =
                    connection.prepareStatement("select current_setting(?, true), set_config(?, ?, true)")) {
                statement.setString(1, name);
                statement.setString(2, name);
                statement.setString(3, value);
                try (var row = statement.executeQuery()) {
                    row.next();
                    var was = row.getString(1);
                    return was == null ? "" : was;
                }
            }
        }
    }
}
