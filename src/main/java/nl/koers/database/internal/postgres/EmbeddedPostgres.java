package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// PostgreSQL that comes along: start it on a data directory, connect as `koers`, close it.
///
/// Survives being killed, and a killed Koers: what an earlier run left is stopped or waited for before the next
/// begins.
public final class EmbeddedPostgres implements AutoCloseable {
    private final DataLock lock;
    private final ServerProcess server;
    private final ApplicationDatabase database;

    private EmbeddedPostgres(DataLock lock, ServerProcess server, ApplicationDatabase database) {
        this.lock = lock;
        this.server = server;
        this.database = database;
    }

    /// @param settings lines as in `postgresql.conf`
    /// @param fresh whether to begin with an empty database
    public static EmbeddedPostgres start(Path data, List<String> settings, boolean fresh) throws IOException {
        return start(data, ServerUser.choose(), settings, fresh);
    }

    static EmbeddedPostgres start(Path data, ServerUser user, List<String> settings, boolean fresh) throws IOException {
        var place = new DataPlace(data.toAbsolutePath().normalize());
        DataLock lock = DataLock.take(place);
        try {
            new EarlierServer(place.cluster()).isGone();
            var cluster = new Cluster(place, Binaries.unpackedIn(Cache.of(user)), user);
            String administratorPassword = cluster.ready();
            ServerProcess server = ServerProcess.start(cluster, settings);
            return new EmbeddedPostgres(lock, server, prepare(server, administratorPassword, fresh));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ApplicationDatabase prepare(ServerProcess server, String password, boolean fresh)
            throws IOException {
        try {
            return ApplicationDatabase.prepare(server.port(), password, fresh);
        } catch (SQLException e) {
            server.close();
            throw new IOException(e);
        }
    }

    public String url() {
        return database.url();
    }

    public String user() {
        return ApplicationDatabase.NAME;
    }

    public String password() {
        return database.password();
    }

    long pid() {
        return server.process().pid();
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
