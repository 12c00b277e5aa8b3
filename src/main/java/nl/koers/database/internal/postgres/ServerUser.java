package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// As whom the server runs: PostgreSQL refuses root, so root lends it another face.
///
/// An ordinary user runs it as itself. Root runs it in a user namespace without mapping, where the files stay root's;
/// where the kernel forbids that, as `nobody`, who then owns the cluster.
/// The words come before each command of PostgreSQL; `--pdeathsig` stops a server whose Koers is killed.
record ServerUser(List<String> prefix, boolean nobody) {
    private static final List<String> DIES_WITH_US = List.of("setpriv", "--pdeathsig", "INT");
    private static final List<String> NOBODY = List.of("--reuid=65534", "--regid=65534", "--clear-groups");

    static ServerUser choose() throws IOException {
        var ourselves = new ServerUser(
                new Command(joined(DIES_WITH_US, List.of("true"))).succeeds() ? DIES_WITH_US : List.of(), false);
        if (!weAreRoot()) return ourselves;
        return new Command("unshare", "-U", "true").succeeds()
                ? new ServerUser(joined(ourselves.prefix, List.of("unshare", "-U")), false)
                : ofNobody();
    }

    static ServerUser ofNobody() {
        return new ServerUser(joined(DIES_WITH_US, NOBODY), true);
    }

    /// The link `/proc/self` leads to a directory that belongs to the effective user.
    static boolean weAreRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    Command command(List<String> words) {
        return new Command(joined(prefix, words));
    }

    /// Hands a file or a directory with all in it to the one who runs the server.
    void own(Path path) throws IOException {
        if (nobody) new Command("chown", "-R", "65534:65534", path.toString()).run();
    }

    boolean canReach(Path path) {
        return command(List.of("test", "-x", path.toString())).succeeds();
    }

    static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
