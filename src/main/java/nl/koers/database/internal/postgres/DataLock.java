package nl.koers.database.internal.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.database.StartRefused;

/// One Koers per data directory. The kernel lets go of the lock when the program dies, however it dies.
///
/// A file lock belongs to the whole program, and closing any second channel to the same file would drop it; so the
/// places that this program holds are also remembered here.
final class DataLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final FileChannel channel;

    private DataLock(Path place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    static DataLock take(DataPlace data) {
        try {
            Files.createDirectories(data.path());
            Path place = data.path().toRealPath();
            if (!HELD.add(place)) throw inUse(data);
            var channel = FileChannel.open(data.lock(), CREATE, WRITE);
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(StandardCharsets.US_ASCII.encode(
                        Long.toString(ProcessHandle.current().pid())));
                return new DataLock(place, channel);
            }
            HELD.remove(place);
            channel.close();
        } catch (IOException e) {
            throw new StartRefused(
                    "Koers kan niet schrijven in de map " + data.path() + ".",
                    "Geef de gebruiker die Koers start schrijfrecht, of kies een andere map met KOERS_DATA=/pad/naar/map.",
                    e);
        }
        throw inUse(data);
    }

    private static StartRefused inUse(DataPlace data) {
        return new StartRefused(
                "Er draait al een Koers op de gegevens in " + data.path() + ".",
                "Stop die eerst, of kies een andere map met KOERS_DATA=/pad/naar/map.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(place);
    }
}
