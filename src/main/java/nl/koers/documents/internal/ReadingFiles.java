package nl.koers.documents.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.documents.FileTexts;
import nl.koers.documents.FileTexts.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads files one by one, some seconds after they came in and never while somebody waits. Two nodes never read the
/// same file; a node that stops half-way leaves it to the next.
@Component
public class ReadingFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingFiles.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileTexts texts;
    private final nl.koers.documents.Files files;
    private final TransactionTemplate transaction;

    ReadingFiles(FileTexts texts, nl.koers.documents.Files files, TransactionTemplate transaction) {
        this.texts = texts;
        this.files = files;
        this.transaction = transaction;
    }

    /// @return how many were read
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    public int round() throws Exception {
        return Acting.call(Viewer.program("bijlagen lezen"), () -> {
            int read = 0;
            for (var taken = take(); taken.isPresent(); taken = take()) {
                read(taken.get());
                read++;
            }
            return read;
        });
    }

    private Optional<Taken> take() {
        return transaction.execute(_ -> texts.take());
    }

    private void read(Taken taken) throws IOException {
        Path copy = Files.createTempFile("koers-", ".lezen");
        try {
            try (var out = Files.newOutputStream(copy)) {
                transaction.executeWithoutResult(_ -> files.send(taken.file(), out));
            }
            var outcome = new Apart(PATIENCE).read(taken.kind(), copy);
            transaction.executeWithoutResult(_ -> texts.read(taken.file(), outcome.text(), outcome.words()));
            LOG.debug("Bijlage {} gelezen: {}", taken.file(), outcome.text());
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
