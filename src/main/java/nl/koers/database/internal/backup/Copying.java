package nl.koers.database.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import nl.koers.database.internal.backup.Catalog.Rows;
import nl.koers.database.internal.backup.Manifest.Table;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// The rows of a table as text, out and in, with the hash of that text.
///
/// What may make the same value look otherwise is set first: so two databases with the same rows give the same text,
/// whatever their version or place.
final class Copying {
    private final CopyManager copy;

    Copying(Connection connection) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
                    set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0;
                    set local idle_in_transaction_session_timeout = 0; set local koers.program = 'back-up'""");
        }
    }

    Table out(Rows table, OutputStream to) throws SQLException, IOException {
        var hash = sha256();
        long rows = copy.copyOut(
                "copy (select %s from %s order by %s) to stdout"
                        .formatted(table.selected(), table.quoted(), table.order()),
                new DigestOutputStream(to, hash));
        return new Table(table.name(), table.columns(), rows, hex(hash));
    }

    void in(Rows table, InputStream from) throws SQLException, IOException {
        copy.copyIn("copy %s (%s) from stdin".formatted(table.quoted(), table.selected()), from, 65536);
    }

    static String hashOf(InputStream text) throws IOException {
        var hash = sha256();
        try (var in = new DigestInputStream(text, hash)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(hash);
    }

    private static String hex(MessageDigest hash) {
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
