package nl.koers.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk of safe writing: read a section, save it, widen who may read it, look back.
@Service
public class Texts {
    private final Sections sections;
    private final Clock clock;

    Texts(Sections sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Version> find(SectionKey key) {
        return sections.latest(key);
    }

    /// The newest versions of all sections of a dossier that the viewer may read, by section name; personal ones
    /// left out.
    @Transactional(readOnly = true)
    public Map<String, Version> all(UUID dossier) {
        return sections.latestOfAll(dossier);
    }

    /// The newest versions of the personal texts of this name, by owner, as far as the viewer may read them.
    @Transactional(readOnly = true)
    public Map<PersonId, Version> personal(UUID dossier, String name) {
        return sections.latestOfOwners(dossier, name);
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(SectionKey key, int number) {
        return sections.version(key, number);
    }

    /// Of several sections the version with this number, for a bundle as it was; by section name.
    @Transactional(readOnly = true)
    public Map<String, Version> versions(UUID dossier, Map<String, Integer> numbers) {
        return sections.versions(dossier, numbers);
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Version> history(SectionKey key) {
        return sections.history(key);
    }

    /// Saves words written on top of version `base` (0: on nothing). Nothing that was saved before is lost, and
    /// nothing of this text either: what both writers changed stays twice (R91). Saving what stands there already
    /// adds no version.
    @Transactional
    public Saving save(SectionKey key, Audience audience, int base, String text) {
        var viewer = Acting.viewer();
        var section = sections.lock(key, audience);
        var latest = sections.latest(key);
        var mine = Paragraphs.of(text);
        if (latest.isEmpty() || latest.get().number() == base) {
            var same = latest.filter(version ->
                    version.text().equals(mine.text()) && version.doubled().isEmpty());
            return new Saving.Saved(same.orElseGet(
                    () -> add(section, latest.map(Version::number).orElse(0), mine, base, viewer)));
        }
        var theirs = latest.get();
        if (theirs.text().equals(mine.text())) {
            return new Saving.Saved(theirs);
        }
        var ground = base == 0
                ? Paragraphs.of("")
                : Paragraphs.of(sections.version(key, base).orElse(theirs).text());
        var merged = Paragraphs.merge(ground, Paragraphs.of(theirs.text()), mine);
        var version = add(section, theirs.number(), merged, base, viewer);
        return merged.doubled().isEmpty()
                ? new Saving.Merged(version, theirs.byName())
                : new Saving.Doubled(version, theirs.byName());
    }

    /// From now on these kinds of seat read the section (placing, sharing); makes an empty section if nobody wrote
    /// yet.
    @Transactional
    public void open(SectionKey key, Audience audience) {
        sections.open(sections.lock(key, audience), audience);
    }

    private Version add(UUID section, int latest, Paragraphs paragraphs, int base, Viewer viewer) {
        var version = new Version(
                latest + 1,
                paragraphs.text(),
                paragraphs.doubled(),
                paragraphs.words(),
                hash(paragraphs.text()),
                clock.instant(),
                viewer.requirePerson(),
                viewer.name());
        sections.add(section, version, base);
        return version;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
