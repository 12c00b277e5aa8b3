package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running server, on a free port of this machine only.
///
/// `setsid`: Ctrl-C at a terminal reaches the whole process group, and PostgreSQL must outlive the web server. The
/// death signal belongs to the *thread* that forks, so the server is started on one that lives as long as it does.
final class ServerProcess implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5); // recovery after a crash may take its time

    private final ProcessBuilder builder;
    private final int port = freePort();
    private final CompletableFuture<Process> ready = new CompletableFuture<>();
    private volatile String lastComplaint = "";
    private volatile boolean stopping;

    private ServerProcess(Cluster cluster, List<String> settings) throws IOException {
        Path data = cluster.place().cluster();
        var words = new ArrayList<>(List.of("setsid"));
        words.addAll(cluster.user().prefix());
        words.addAll(
                List.of(cluster.binaries().program("postgres").toString(), "-D", data.toString(), "-p", "" + port));
        words.addAll(List.of(
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "log_line_prefix="));
        words.addAll(List.of("-c", "autovacuum_naptime=10s")); // plans are kept: those of an empty table not for long
        settings.forEach(setting -> words.addAll(List.of("-c", setting)));
        builder = new ProcessBuilder(words).redirectErrorStream(true).directory(data.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
    }

    static ServerProcess start(Cluster cluster, List<String> settings) throws IOException {
        var server = new ServerProcess(cluster, settings);
        Thread.ofPlatform().daemon().name("postgres").start(server::live);
        try {
            server.ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return server;
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        } catch (Exception e) {
            throw new IOException("PostgreSQL did not start: " + server.lastComplaint, e);
        }
    }

    int port() {
        return port;
    }

    Process process() {
        return ready.join();
    }

    private void live() {
        try {
            Process process = builder.start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
                lines.forEach(line -> hear(process, line));
            }
            process.waitFor();
            ready.completeExceptionally(new IOException("stopped with code " + process.exitValue()));
        } catch (IOException | InterruptedException e) {
            ready.completeExceptionally(e);
        }
    }

    private void hear(Process process, String line) {
        log.debug("{}", line);
        if (line.contains("ready to accept connections")) ready.complete(process);
        if (!line.contains("FATAL") && !line.contains("PANIC")) return;
        lastComplaint = line;
        if (!stopping && ready.isDone()) log.warn("PostgreSQL: {}", line);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// SIGINT is "stop now, neatly"; the SIGTERM of `Process.destroy` would wait for every client.
    @Override
    public void close() {
        stopping = true;
        new Command("kill", "-INT", Long.toString(process().pid())).succeeds();
        try {
            if (!process().waitFor(30, TimeUnit.SECONDS)) process().destroyForcibly();
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }
}
