package nl.koers.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file out of the database in a short transaction, to be sent outside it at the pace of who asked.
@Component
public class Downloads {
    private final Files files;

    Downloads(Files files) {
        this.files = files;
    }

    /// As far as the viewer may have it.
    @Transactional(readOnly = true)
    public Optional<Download> of(UUID dossier, UUID id) throws IOException {
        var found = files.find(id).filter(it -> it.dossier().equals(dossier));
        return found.isEmpty() ? Optional.empty() : Optional.of(taken(found.get()));
    }

    private Download taken(StoredFile file) throws IOException {
        var path = java.nio.file.Files.createTempFile("koers-", ".out");
        try {
            write(file, path);
            return new Download(file, path);
        } catch (IOException | RuntimeException e) {
            java.nio.file.Files.deleteIfExists(path);
            throw e;
        }
    }

    private void write(StoredFile file, Path path) throws IOException {
        try (var out = java.nio.file.Files.newOutputStream(path)) {
            files.send(file.id(), out);
        }
    }
}
