package nl.koers.register.internal.duo;

import com.fasterxml.uuid.Generators;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Refresh;
import nl.koers.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores a file of DUO in one transaction: all of it, or nothing (R57). Only the program itself does this.
@Service
public class RefreshingRegister {
    private final LocationRows rows;
    private final Clock clock;

    RefreshingRegister(LocationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// What the file would change.
    @Transactional
    public Refresh look(DuoFile file) {
        NoSuchThing.unless(Acting.viewer().isProgram());
        return Refresh.compare(rows.present(file.kind()), file.locations());
    }

    @Transactional
    public Refresh.Outcome store(DuoFile file, String fileName, byte[] bytes) {
        NoSuchThing.unless(Acting.viewer().isProgram());
        var refresh = Refresh.compare(rows.present(file.kind()), file.locations());
        if (refresh.looksCut()) {
            return new Refresh.Outcome.NotStored(
                    Words.plain("register.duo.half", refresh.gone().size(), refresh.known()));
        }
        var now = clock.instant();
        var edition = rows.addEdition(
                Generators.timeBasedEpochRandomGenerator().generate(),
                file.kind(),
                fileName,
                sha256(bytes),
                now,
                refresh.rows(),
                refresh.added().size(),
                refresh.changed().size(),
                refresh.gone().size());
        rows.put(edition, file);
        rows.gone(refresh.gone(), now);
        return new Refresh.Outcome.Stored(refresh);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
