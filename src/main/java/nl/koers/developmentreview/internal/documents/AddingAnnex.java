package nl.koers.developmentreview.internal.documents;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.documents.FileKind;
import nl.koers.documents.Files;
import nl.koers.documents.RecordedFiles;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's team adds an annex. Without a reason it is a draft of the host; with one it goes along at the placing,
/// or at once when the documents are placed already (R18, R25).
@Service
public class AddingAnnex {
    private final Oprs oprs;
    private final Files files;
    private final DossierRecord record;

    AddingAnnex(Oprs oprs, Files files, DossierRecord record) {
        this.oprs = oprs;
        this.files = files;
        this.record = record;
    }

    public sealed interface Outcome {
        record Added(String name, boolean explained) implements Outcome {}

        record Empty() implements Outcome {}

        record TooBig() implements Outcome {}

        /// By its bytes it is none of the kinds that Koers takes.
        record OtherKind() implements Outcome {}
    }

    @Transactional
    public Outcome add(OprId id, String name, byte[] bytes, String reason) {
        var opr = oprs.require(id);
        NoSuchThing.unless(OprAccess.mayKeepDocuments(Acting.viewer(), opr));
        if (bytes.length == 0) {
            return new Outcome.Empty();
        }
        if (bytes.length > Files.MOST_BYTES) {
            return new Outcome.TooBig();
        }
        var kind = FileKind.of(bytes);
        if (kind.isEmpty()) {
            return new Outcome.OtherKind();
        }
        var file = files.add(id.value(), name, kind.get(), bytes, reason.strip(), DocumentAudience.ANNEX_WRITERS);
        if (opr.documents().arePlaced()) {
            files.place(id.value(), DocumentAudience.ANNEX_READERS);
        }
        record.note(
                id.value(),
                "ANNEX_ADDED",
                file.name(),
                opr.documents().arePlaced() && file.isExplained()
                        ? new Content[] {RecordedFiles.of(file)}
                        : new Content[] {});
        return new Outcome.Added(file.name(), file.isExplained());
    }
}
