package nl.koers.developmentreview.internal.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.koers.documents.FileLook;
import nl.koers.documents.Upload;
import nl.koers.writing.WordFile;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Reads a Word file that someone sent. That takes many times the size of the file: one at a time, in the order in
/// which they came, and outside any transaction, so that nobody else waits for it.
@Component
public class ReadingWord {
    private static final Set<FileLook.Why> HOSTILE = EnumSet.of(
            FileLook.Why.MACRO,
            FileLook.Why.ENCRYPTED,
            FileLook.Why.GROWS,
            FileLook.Why.MIXED,
            FileLook.Why.FETCHES,
            FileLook.Why.STRAYS);

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    ReadingWord() {
        this(Duration.ofSeconds(30));
    }

    ReadingWord(Duration patience) {
        this.patience = patience;
    }

    public sealed interface Outcome {
        record Read(WordFile file) implements Outcome {}

        record Refused(WordFile.Reason reason) implements Outcome {}

        /// For the same reason as it could not be an annex.
        record Hostile(FileLook.Why why) implements Outcome {}

        /// It was not its turn in time.
        record Busy() implements Outcome {}
    }

    /// @param size as the sender's form gave it; what is too big is not read at all
    public Outcome read(InputStreamSource file, long size) throws IOException {
        if (size > WordFile.MOST_BYTES) {
            return new Outcome.Refused(WordFile.Reason.TOO_BIG);
        }
        if (!isItsTurn()) {
            return new Outcome.Busy();
        }
        try (var in = file.getInputStream()) {
            return read(in.readNBytes(WordFile.MOST_BYTES + 1));
        } finally {
            turn.release();
        }
    }

    private boolean isItsTurn() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Outcome read(byte[] bytes) {
        var hostile = hostile(bytes);
        if (hostile.isPresent()) {
            return new Outcome.Hostile(hostile.get());
        }
        return switch (WordFile.read(bytes)) {
            case WordFile.Reading.Refused(var reason) -> new Outcome.Refused(reason);
            case WordFile.Reading.Read(var file) -> new Outcome.Read(file);
        };
    }

    /// What is no whole or no Word file is said by who reads it.
    private static Optional<FileLook.Why> hostile(byte[] bytes) {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            return FileLook.at(upload) instanceof FileLook.Refused(var why) && HOSTILE.contains(why)
                    ? Optional.of(why)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
