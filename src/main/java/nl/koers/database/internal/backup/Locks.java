package nl.koers.database.internal.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.koers.database.internal.backup.Catalog.Pointer;

/// The tables as their owner may fill them: no policies, no triggers, and no keys that point, so that the order does
/// not matter. All of it comes back in the same transaction, and the keys are then checked against every row.
final class Locks {
    private final Connection connection;
    private final List<String> tables;
    private final List<String> forced;
    private final List<Pointer> pointers;

    Locks(Connection connection, Catalog catalog) throws SQLException {
        this.connection = connection;
        this.tables = catalog.allTables();
        this.forced = catalog.forcedTables();
        this.pointers = catalog.pointers();
    }

    void open() throws SQLException {
        for (var it : pointers) run("alter table " + it.table() + " drop constraint " + it.name());
        for (var table : forced) run("alter table " + table + " no force row level security");
        for (var table : tables) run("alter table " + table + " disable trigger user");
        run("truncate " + String.join(", ", tables));
    }

    void close() throws SQLException {
        for (var it : pointers)
            run("alter table " + it.table() + " add constraint " + it.name() + " " + it.definition());
        for (var table : tables) run("alter table " + table + " enable trigger user");
        for (var table : forced) run("alter table " + table + " force row level security");
        for (var table : tables) run("analyze " + table);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
