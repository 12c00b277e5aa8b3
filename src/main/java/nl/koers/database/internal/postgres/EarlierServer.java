package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.koers.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server of a run that was killed: it may still be stopping, or lie dead with its name on the door.
///
/// Each process of a server works in its cluster's directory; that tells it from a stranger who got the same number.
record EarlierServer(Path cluster) {
    private static final Logger log = LoggerFactory.getLogger(EarlierServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void isGone() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var alive = processes(); !alive.isEmpty(); alive = processes()) {
            if (System.nanoTime() > end) throw stubborn(alive);
            alive.forEach(EarlierServer::askToStop);
            pause();
        }
        forgetNameOfTheDead();
    }

    /// PostgreSQL removes its own stale file, but not when the number is that of a zombie or of some other program.
    private void forgetNameOfTheDead() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        String pid = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!pid.isEmpty() && Files.exists(Path.of("/proc", pid))) Files.delete(file);
    }

    private List<ProcessHandle> processes() throws IOException {
        if (!Files.exists(cluster)) return List.of();
        Path directory = cluster.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(directory, Path.of("/proc", Long.toString(process.pid()))))
                .toList();
    }

    private static boolean worksIn(Path directory, Path process) {
        try {
            return Files.readString(process.resolve("comm")).startsWith("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(directory);
        } catch (IOException _) {
            return false; // ended meanwhile, or of another user
        }
    }

    /// Interrupting means "stop fast" to the server, and "stop this query" to its helpers: asking twice does no harm.
    private static void askToStop(ProcessHandle process) {
        log.debug("Stopping process {} of an earlier PostgreSQL", process.pid());
        new Command("kill", "-INT", Long.toString(process.pid())).succeeds();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }

    private StartRefused stubborn(List<ProcessHandle> alive) {
        return new StartRefused(
                "Een eerdere PostgreSQL (proces " + alive.getFirst().pid() + ") houdt " + cluster + " nog vast.",
                "Stop dat proces met kill -INT " + alive.getFirst().pid() + " en start Koers opnieuw.");
    }
}
