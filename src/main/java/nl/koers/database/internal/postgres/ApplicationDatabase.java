package nl.koers.database.internal.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// The database `koers` and the role `koers` that owns it and is nobody's superuser: row-level security holds for it.
///
/// Its password is new at every start and written nowhere.
record ApplicationDatabase(int port, String password) {
    static final String NAME = "koers";

    /// @param fresh drop what was there: for tests only
    static ApplicationDatabase prepare(int port, String administratorPassword, boolean fresh) throws SQLException {
        var database = new ApplicationDatabase(port, Secret.random());
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, Cluster.ADMINISTRATOR, administratorPassword);
                Statement statement = connection.createStatement()) {
            if (fresh) statement.execute("drop database if exists koers with (force)");
            database.createIn(statement);
        }
        return database;
    }

    private void createIn(Statement statement) throws SQLException {
        if (isMissing(statement, "select from pg_roles where rolname = 'koers'"))
            statement.execute("create role koers");
        statement.execute("alter role koers login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                .formatted(password));
        if (isMissing(statement, "select from pg_database where datname = 'koers'"))
            statement.execute("create database koers owner koers");
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME
                + "?reWriteBatchedInserts=true&preparedStatementCacheQueries=512";
    }
}
