package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// The PostgreSQL server of Debian, of another major version than the one that comes along, as somebody's existing
/// database. Run as an ordinary user, on a free port, with an empty database `koers` owned by an ordinary role.
public final class DebianPostgres implements AutoCloseable {
    public static final String PASSWORD = "geheim van de toets";

    private final int port;
    private final Process server;

    private DebianPostgres(int port, Process server) {
        this.port = port;
        this.server = server;
    }

    public static DebianPostgres start(Path place) throws Exception {
        Path programs = programs();
        var user = ServerUser.choose();
        Path data = Files.createDirectories(place.resolve("debian"));
        user.own(place);
        user.command(List.of(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync"))
                .run();
        int port = freePort();
        var words = ServerUser.joined(
                user.prefix(),
                List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        "" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"));
        var server = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("debian.log").toFile())
                .start();
        var started = new DebianPostgres(port, server);
        started.emptyDatabase("koers");
        return started;
    }

    /// An empty database of this name, owned by the role `koers`.
    public void emptyDatabase(String name) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                    var statement = connection.createStatement()) {
                try (var rows = statement.executeQuery("select from pg_roles where rolname = 'koers'")) {
                    if (!rows.next()) statement.execute("create role koers login password '" + PASSWORD + "'");
                }
                statement.execute("drop database if exists " + name + " with (force)");
                statement.execute("create database " + name + " owner koers encoding 'UTF8' template template0");
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end) throw e;
                Thread.sleep(100);
            }
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Path programs() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IOException("The PostgreSQL of Debian is not installed: apt-get install postgresql", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        new Command("kill", "-INT", Long.toString(server.pid())).succeeds();
        server.waitFor();
    }
}
