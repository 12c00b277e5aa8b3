package nl.koers.record.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The one whom no lock and no trigger holds back: the superuser of the cluster. What is done here everything in this
/// thread sees, and nobody else; afterwards it was never done.
final class Administrator {
    private final DataSource database;
    private final JdbcConnectionDetails details;

    Administrator(DataSource database, JdbcConnectionDetails details) {
        this.database = database;
        this.details = details;
    }

    void tries(Consumer<JdbcClient> act) throws Exception {
        var password =
                Files.readString(Path.of("target/test-data/postgres.password")).strip();
        try (var connection = DriverManager.getConnection(details.getJdbcUrl(), "postgres", password)) {
            connection.setAutoCommit(false);
            TransactionSynchronizationManager.bindResource(database, new ConnectionHolder(connection));
            try {
                var db = JdbcClient.create(database);
                db.sql("set local session_replication_role = replica").update();
                act.accept(db);
            } finally {
                TransactionSynchronizationManager.unbindResource(database);
                connection.rollback();
            }
        }
    }
}
