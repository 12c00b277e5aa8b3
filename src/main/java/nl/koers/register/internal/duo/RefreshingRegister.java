package nl.koers.register.internal.duo;

import com.fasterxml.uuid.Generators;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.Location;
import nl.koers.register.Refresh;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Refreshes the register from a file of DUO (R57): look first, then all of it or nothing. Staff of the Platform
/// look at a concept and apply it; the command line does both at once.
@Service
public class RefreshingRegister {
    private final LocationRows rows;
    private final EditionConcepts concepts;
    private final Editions editions;
    private final DossierRecord record;
    private final Clock clock;

    RefreshingRegister(
            LocationRows rows, EditionConcepts concepts, Editions editions, DossierRecord record, Clock clock) {
        this.rows = rows;
        this.concepts = concepts;
        this.editions = editions;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Sent {
        record Waits(UUID concept) implements Sent {}

        record Refused(String because) implements Sent {}
    }

    public sealed interface Applied {
        record Done(UUID edition, Refresh refresh) implements Applied {}

        /// Since this was looked at, another edition was applied or undone.
        record ChangedMeanwhile() implements Applied {}

        record NotStored(String because) implements Applied {}
    }

    /// Keeps a file as a concept; of a file that is wrong, nothing.
    @Transactional
    public Sent send(String fileName, byte[] bytes) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        return switch (DuoFile.read(bytes)) {
            case DuoFile.Reading.Refused refused -> new Sent.Refused(refused.words());
            case DuoFile.Reading.Read(var file) -> {
                var concept = keep(file, fileName, bytes);
                var refresh = concepts.against(concept);
                if (refresh.looksCut()) {
                    concepts.remove(concept.id());
                    yield new Sent.Refused(half(refresh));
                }
                record.note(concept.id(), "DUO_SENT", fileName);
                yield new Sent.Waits(concept.id());
            }
        };
    }

    /// What a concept changes in the register of now.
    public Refresh look(EditionConcepts.Concept concept) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        return concepts.against(concept);
    }

    /// Another number after each change of the register.
    public int stand() {
        return editions.stand();
    }

    /// @param seen the stand of the register that was shown with it
    @Transactional
    public Applied apply(UUID id, int seen) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        editions.lock();
        var concept = concepts.find(id).orElseThrow(NoSuchThing::new);
        if (editions.stand() != seen) {
            return new Applied.ChangedMeanwhile();
        }
        var refresh = concepts.against(concept);
        if (refresh.looksCut()) {
            return new Applied.NotStored(half(refresh));
        }
        put(concept, refresh);
        concepts.remove(id);
        return new Applied.Done(id, refresh);
    }

    @Transactional
    public void throwAway(UUID id) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        var concept = concepts.find(id).orElseThrow(NoSuchThing::new);
        concepts.remove(id);
        record.note(id, "DUO_THROWN_AWAY", concept.fileName());
    }

    /// The last edition that stands, and no other; false when this is not that one (any more).
    @Transactional
    public boolean undo(UUID id) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        editions.lock();
        var edition = editions.find(id).orElseThrow(NoSuchThing::new);
        if (!edition.kept() || editions.last().filter(it -> it.id().equals(id)).isEmpty()) {
            return false;
        }
        editions.undo(edition, clock.instant());
        record.note(id, "DUO_UNDONE", edition.fileName());
        return true;
    }

    /// What the file would change, for the command line: nothing of it is kept.
    @Transactional
    public Refresh look(DuoFile file) {
        NoSuchThing.unless(Acting.viewer().isProgram());
        var concept = keep(file, "", new byte[0]);
        var refresh = concepts.against(concept);
        concepts.remove(concept.id());
        return refresh;
    }

    /// Looks and applies in one go, for the command line.
    @Transactional
    public Refresh.Outcome store(DuoFile file, String fileName, byte[] bytes) {
        NoSuchThing.unless(Acting.viewer().isProgram());
        var concept = keep(file, fileName, bytes);
        return switch (apply(concept.id(), editions.stand())) {
            case Applied.Done done -> new Refresh.Outcome.Stored(done.refresh());
            case Applied.NotStored(var because) -> {
                concepts.remove(concept.id());
                yield new Refresh.Outcome.NotStored(because);
            }
            case Applied.ChangedMeanwhile _ -> {
                concepts.remove(concept.id());
                yield new Refresh.Outcome.NotStored(Words.plain("register.duo.changed-meanwhile"));
            }
        };
    }

    private void put(EditionConcepts.Concept concept, Refresh refresh) {
        var now = clock.instant();
        var written = Stream.concat(
                        refresh.added().stream(), refresh.changed().stream().map(Refresh.Change::after))
                .toList();
        editions.add(concept, refresh, now);
        editions.keepBefore(
                concept.id(),
                Stream.concat(written.stream(), refresh.gone().stream())
                        .map(Location::code)
                        .toList());
        rows.put(concept.id(), concept.kind(), written);
        rows.gone(refresh.gone(), now);
        editions.keepAfter(concept.id());
        record.note(concept.id(), "DUO_APPLIED", concept.fileName());
    }

    private EditionConcepts.Concept keep(DuoFile file, String fileName, byte[] bytes) {
        var concept = new EditionConcepts.Concept(
                Generators.timeBasedEpochRandomGenerator().generate(),
                file.kind(),
                fileName,
                sha256(bytes),
                clock.instant());
        concepts.add(concept, file.locations());
        return concept;
    }

    private static String half(Refresh refresh) {
        return Words.plain("register.duo.half", refresh.gone().size(), refresh.known());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
