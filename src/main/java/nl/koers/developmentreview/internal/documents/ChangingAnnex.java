package nl.koers.developmentreview.internal.documents;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.documents.Files;
import nl.koers.documents.RecordedFiles;
import nl.koers.documents.StoredFile;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's team says why an annex is there (R18), or takes it away while it is not placed.
@Service
public class ChangingAnnex {
    private final Oprs oprs;
    private final Files files;
    private final DossierRecord record;

    ChangingAnnex(Oprs oprs, Files files, DossierRecord record) {
        this.oprs = oprs;
        this.files = files;
        this.record = record;
    }

    public sealed interface Outcome {
        record Done(String name) implements Outcome {}

        /// R18: a reason has words.
        record NoReason(String name) implements Outcome {}

        /// R92: what was placed stays as it was.
        record IsPlaced(String name) implements Outcome {}

        /// Somebody just put a newer version in its place: this one stays as it was.
        record IsReplaced(String name) implements Outcome {}
    }

    @Transactional
    public Outcome explain(OprId id, UUID annex, String reason) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        var file = require(id, annex);
        if (file.isPlaced()) {
            return new Outcome.IsPlaced(file.name());
        }
        if (file.replacedBy() != null) {
            return new Outcome.IsReplaced(file.name());
        }
        if (reason.isBlank()) {
            return new Outcome.NoReason(file.name());
        }
        files.explain(annex, reason.strip());
        if (opr.documents().arePlaced()) {
            files.place(id.value(), DocumentAudience.ANNEX_READERS);
        }
        record.note(
                id.value(),
                "ANNEX_EXPLAINED",
                file.name(),
                opr.documents().arePlaced() ? new Content[] {RecordedFiles.of(file)} : new Content[] {});
        return new Outcome.Done(file.name());
    }

    @Transactional
    public Outcome remove(OprId id, UUID annex) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        var file = require(id, annex);
        if (file.isPlaced()) {
            return new Outcome.IsPlaced(file.name());
        }
        if (file.replacedBy() != null) {
            return new Outcome.IsReplaced(file.name());
        }
        files.remove(annex);
        record.note(id.value(), "ANNEX_REMOVED", file.name());
        return new Outcome.Done(file.name());
    }

    private StoredFile require(OprId id, UUID annex) {
        return files.findToChange(annex)
                .filter(file -> file.dossier().equals(id.value()))
                .orElseThrow(NoSuchThing::new);
    }
}
