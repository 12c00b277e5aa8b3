package nl.koers.qualityframework.internal.concept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.RecordedFrameworks;
import nl.koers.qualityframework.internal.VersionRows;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Repository;

/// The concepts there are, for the Platform alone, and how an edition of one is kept.
@Repository
public class Concepts {
    private final VersionRows rows;
    private final DossierRecord record;
    private final Clock clock;

    Concepts(VersionRows rows, DossierRecord record, Clock clock) {
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    public List<Concept> all() {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        return rows.drafts().stream().map(Concept::of).toList();
    }

    public Concept require(String name) {
        return find(name).orElseThrow(NoSuchThing::new);
    }

    Optional<Concept> find(String name) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        return rows.draft(name).map(Concept::of);
    }

    /// To change it: nobody else does so at the same moment.
    Concept take(String name) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        rows.hold(name);
        return require(name);
    }

    /// Keeps a new edition of this concept.
    Concept keep(Concept before, String file, String act, String about) {
        return keep(before.id(), before.number() + 1, file, act, about);
    }

    Concept begin(String name, String file, String act) {
        return keep(rows.begin(name), 1, file, act, name);
    }

    Concept begin(UUID id, String name, String file, String act) {
        rows.begin(id, name);
        return keep(id, 1, file, act, name);
    }

    /// The id for what this form begins: another one, the same each time, when what it began before was published or
    /// thrown away. Nobody else begins a correction of this version at the same moment.
    UUID idFor(UUID form, String published) {
        rows.hold(published);
        var id = form;
        while (rows.isOver(id)) {
            id = UUID.nameUUIDFromBytes(("again " + id).getBytes(UTF_8));
        }
        return id;
    }

    /// The concept with this id, if it was begun.
    Optional<Concept> begunAs(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Concept keep(UUID id, int number, String file, String act, String about) {
        var now = clock.instant();
        rows.save(id, number, file, now);
        record.note(id, act, about, RecordedFrameworks.of(number, file));
        return new Concept(id, number, now, file, FrameworkFile.kept(file));
    }

    /// The names that a new concept cannot have.
    public boolean isTaken(String name) {
        return rows.isTaken(name);
    }

    /// "2025-2": the next correction of a version.
    public String nextName(String version) {
        var year = version.substring(0, 4);
        return Stream.iterate(2, it -> it + 1)
                .map(it -> year + "-" + it)
                .filter(it -> !rows.isTaken(it))
                .findFirst()
                .orElseThrow();
    }

    /// Every save, newest first, with who did it.
    public List<Saved> history(Concept concept) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        return record.of(concept.id()).stream()
                .flatMap(entry -> entry.content().stream()
                        .filter(it -> it.kind().equals(RecordedFrameworks.KIND))
                        .map(it -> new Saved(Integer.parseInt(it.reference()), entry)))
                .toList();
    }

    /// @param number of the edition
    public record Saved(int number, DossierRecord.Entry entry) {}

    public Optional<String> edition(Concept concept, int number) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        return rows.edition(concept.id(), number);
    }
}
