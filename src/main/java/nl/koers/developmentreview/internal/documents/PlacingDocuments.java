package nl.koers.developmentreview.internal.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.documents.Files;
import nl.koers.documents.Pictures;
import nl.koers.documents.RecordedFiles;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partnerships;
import nl.koers.selfevaluation.Identities;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host places ID, reflection and annexes; from then on the panel reads them (R25). What was placed is kept as it
/// was, each time (R92).
@Service
public class PlacingDocuments {
    private final Oprs oprs;
    private final HostDocuments documents;
    private final Partnerships partnerships;
    private final Texts texts;
    private final Identities identities;
    private final Files files;
    private final Pictures pictures;
    private final PlacingRows placings;
    private final DossierRecord record;
    private final Clock clock;

    PlacingDocuments(
            Oprs oprs,
            HostDocuments documents,
            Partnerships partnerships,
            Texts texts,
            Identities identities,
            Files files,
            Pictures pictures,
            PlacingRows placings,
            DossierRecord record,
            Clock clock) {
        this.oprs = oprs;
        this.documents = documents;
        this.partnerships = partnerships;
        this.texts = texts;
        this.identities = identities;
        this.files = files;
        this.pictures = pictures;
        this.placings = placings;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Placed(LocalDate on) implements Outcome {}

        /// R17, R18, R60: this is not there yet.
        record Incomplete(Missing missing) implements Outcome {}

        /// Somebody changed something since it was read: nothing is placed that was not seen.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// @param read the mark of the documents as whoever places them saw them (`HostDocuments.Bundle`)
    @Transactional
    public Outcome place(OprId id, String read) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        var there = documents.of(opr);
        if (!there.missing().isNothing()) {
            return new Outcome.Incomplete(there.missing());
        }
        if (!there.mark().equals(read)) {
            return new Outcome.ChangedMeanwhile();
        }
        var today = LocalDate.now(clock);
        var placed = opr.with(opr.documents().placed(today));
        oprs.save(placed);
        keep(placed, there);
        open(placed);
        return new Outcome.Placed(today);
    }

    private void keep(Opr opr, HostDocuments.Bundle there) {
        int number = placings.latest(opr.id()).map(Placing::number).orElse(0) + 1;
        var viewer = Acting.viewer();
        var placing = new Placing(number, clock.instant(), viewer.name(), versions(there.reflection()));
        var sheet = placings.add(
                opr.id(),
                placing,
                viewer.requirePerson(),
                documents
                        .sheet(opr, partnerships.require(opr.host()), there.identity())
                        .facts());
        record.note(
                opr.id().value(),
                number == 1 ? "DOCUMENTS_PLACED" : "DOCUMENTS_PLACED_AGAIN",
                "",
                bundle(opr, there, RecordedIds.of(number, sheet)));
    }

    /// Everything that was placed, with its hash: the ID, each part of the reflection, each annex (R92).
    private static Content[] bundle(Opr opr, HostDocuments.Bundle there, Content sheet) {
        var parts = ReflectionParts.ALL.stream()
                .flatMap(part -> there.reflection().version(part).stream()
                        .map(version -> RecordedTexts.of(SectionKey.of(opr.id().value(), part.key()), version)));
        var annexes = there.annexes().stream().map(RecordedFiles::of);
        return Stream.of(Stream.of(sheet), parts, annexes).flatMap(it -> it).toArray(Content[]::new);
    }

    private void open(Opr opr) {
        for (var part : ReflectionParts.ALL) {
            texts.open(SectionKey.of(opr.id().value(), part.key()), DocumentAudience.of(part, opr));
        }
        identities.open(opr.id().value(), DocumentAudience.ofId(opr));
        files.place(opr.id().value(), DocumentAudience.ANNEX_READERS);
        pictures.open(opr.id().value(), DocumentAudience.ANNEX_READERS);
    }

    /// Other texts of the dossier, such as the report, are not placed here.
    private static Map<String, Integer> versions(Reflection reflection) {
        return ReflectionParts.ALL.stream()
                .collect(Collectors.toMap(
                        part -> part.key(),
                        part -> reflection.version(part).map(it -> it.number()).orElse(0)));
    }
}
