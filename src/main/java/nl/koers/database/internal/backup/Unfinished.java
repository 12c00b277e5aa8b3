package nl.koers.database.internal.backup;

import java.sql.Connection;
import java.sql.SQLException;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.RoomMigrations;

/// The mark on a database while a backup is being put back: an empty schema. Whoever finds it knows that the rest is
/// half, whatever broke the work off.
public record Unfinished(Connection connection) {
    private static final String MARK = "koers_wordt_teruggezet";

    public boolean isThere() throws SQLException {
        try (var rows =
                connection.createStatement().executeQuery("select from pg_namespace where nspname = '" + MARK + "'")) {
            return rows.next();
        }
    }

    public static StartRefused refused() {
        return new StartRefused(
                "In deze database is het terugzetten van een back-up begonnen en niet afgemaakt.",
                "Draai ./koers restore opnieuw; wat er half staat, gaat dan eerst weg.");
    }

    void mark() throws SQLException {
        run("create schema if not exists " + MARK);
    }

    void wipeAll() throws SQLException {
        for (String room : RoomMigrations.ROOMS.reversed()) run("drop schema if exists \"" + room + "\" cascade");
        done();
    }

    void done() throws SQLException {
        run("drop schema if exists " + MARK);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
