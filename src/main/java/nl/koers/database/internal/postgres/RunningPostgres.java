package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.koers.database.StartRefused;

/// The server of a Koers that runs now, reached as its administrator: for what must see every row, such as a backup.
///
/// Where it listens stands in its own file, the password in the file beside it; whoever may read those may do this.
public record RunningPostgres(String url, String user, String password) {
    private static final int LINE_WITH_THE_PORT = 3;

    /// Whether there is data at this place at all.
    public static boolean hasData(Path data) {
        return Files.exists(new DataPlace(data).cluster().resolve("PG_VERSION"));
    }

    /// Whether a Koers holds the data, in this program or another.
    public static boolean isHeld(Path data) throws IOException {
        try {
            DataLock.take(new DataPlace(data)).close();
            return false;
        } catch (StartRefused e) {
            if (e.getCause() != null) throw e;
            return true;
        }
    }

    public static RunningPostgres at(Path data) throws IOException {
        var place = new DataPlace(data);
        List<String> lines = Files.readAllLines(place.cluster().resolve("postmaster.pid"));
        return new RunningPostgres(
                "jdbc:postgresql://127.0.0.1:" + lines.get(LINE_WITH_THE_PORT).strip() + "/" + ApplicationDatabase.NAME,
                Cluster.ADMINISTRATOR,
                Files.readString(place.secret()).strip());
    }
}
