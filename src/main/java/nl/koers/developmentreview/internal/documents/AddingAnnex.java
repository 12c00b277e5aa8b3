package nl.koers.developmentreview.internal.documents;

import java.io.IOException;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.documents.FileKind;
import nl.koers.documents.FileLook;
import nl.koers.documents.Files;
import nl.koers.documents.RecordedFiles;
import nl.koers.documents.Upload;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import org.jspecify.annotations.Nullable;
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

        /// By its bytes it is not what Koers takes.
        record Refused(FileLook.Why why) implements Outcome {}
    }

    @Transactional
    public Outcome add(OprId id, String name, Upload upload, String reason) throws IOException {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        return switch (FileLook.at(upload)) {
            case FileLook.Refused(var why) -> new Outcome.Refused(why);
            case FileLook.Taken(var kind) -> keep(opr, name, kind, upload, reason.strip(), null);
        };
    }

    /// A newer version of an annex; the earlier one stays readable (R92).
    @Transactional
    public Outcome replace(OprId id, UUID annex, String name, Upload upload) throws IOException {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        var before = files.findToChange(annex)
                .filter(file -> file.dossier().equals(id.value()) && file.replacedBy() == null)
                .orElseThrow(NoSuchThing::new);
        return switch (FileLook.at(upload)) {
            case FileLook.Refused(var why) -> new Outcome.Refused(why);
            case FileLook.Taken(var kind) -> keep(opr, name, kind, upload, before.reason(), before.id());
        };
    }

    private Outcome keep(Opr opr, String name, FileKind kind, Upload upload, String reason, @Nullable UUID follows) {
        var file = files.add(opr.id().value(), name, kind, upload, reason, DocumentAudience.ANNEX_WRITERS, follows);
        if (opr.documents().arePlaced()) {
            files.place(opr.id().value(), DocumentAudience.ANNEX_READERS);
        }
        record.note(
                opr.id().value(),
                follows == null ? "ANNEX_ADDED" : "ANNEX_REPLACED",
                file.name(),
                opr.documents().arePlaced() && file.isExplained()
                        ? new Content[] {RecordedFiles.of(file)}
                        : new Content[] {});
        return new Outcome.Added(file.name(), file.isExplained());
    }
}
