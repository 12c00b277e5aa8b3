package nl.koers.writing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk of safe writing: read a text as it is or was, hand in, choose between two wordings, bring an earlier
/// version back, widen who may read. Nothing that was saved before is lost by any of it (R91).
@Service
public class Texts {
    private final Versions versions;
    private final Writing writing;
    private final Sections sections;
    private final Receipts receipts;

    Texts(Versions versions, Writing writing, Sections sections, Receipts receipts) {
        this.versions = versions;
        this.writing = writing;
        this.sections = sections;
        this.receipts = receipts;
    }

    @Transactional(readOnly = true)
    public Optional<Version> find(SectionKey key) {
        return versions.latest(key);
    }

    /// The newest versions of all sections of a dossier that the viewer may read, by section name; personal ones
    /// left out.
    @Transactional(readOnly = true)
    public Map<String, Version> all(UUID dossier) {
        return versions.latestOfAll(dossier);
    }

    /// The newest versions of the personal texts of this name, by owner, as far as the viewer may read them.
    @Transactional(readOnly = true)
    public Map<PersonId, Version> personal(UUID dossier, String name) {
        return versions.latestOfOwners(dossier, name);
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(SectionKey key, int number) {
        return versions.version(key, number);
    }

    /// Of several sections the version with this number, for a bundle as it was; by section name.
    @Transactional(readOnly = true)
    public Map<String, Version> versions(UUID dossier, Map<String, Integer> numbers) {
        return versions.versions(dossier, numbers);
    }

    /// Newest first, each with its whole text: for texts of which there are few.
    @Transactional(readOnly = true)
    public List<Version> history(SectionKey key) {
        return versions.history(key);
    }

    /// Newest first, without their texts.
    ///
    /// @param before only those with a lower number
    @Transactional(readOnly = true)
    public List<VersionLine> lines(SectionKey key, int before, int most) {
        return versions.lines(key, before, most);
    }

    /// The last version of each sitting: what one writer saved without a pause of this long. Newest first.
    @Transactional(readOnly = true)
    public List<VersionLine> sittings(SectionKey key, Duration pause, int most) {
        return versions.sittings(key, pause, most);
    }

    /// Who saved these versions, by number.
    @Transactional(readOnly = true)
    public Map<Integer, Author> authors(SectionKey key, Set<Integer> numbers) {
        return numbers.isEmpty() ? Map.of() : versions.authors(key, numbers);
    }

    /// Whether a sheet with this key came in.
    @Transactional(readOnly = true)
    public boolean hasTaken(SectionKey key, UUID sheet) {
        return sections.find(key).flatMap(it -> receipts.versionOf(it, sheet)).isPresent();
    }

    /// Saves a sheet: on top of what it was written on, brought together with what others saved meanwhile. A sheet
    /// that was handed in before counts once; one that says what stands there already adds no version.
    @Transactional
    public Saving save(SectionKey key, Audience audience, Sheet sheet) {
        return writing.save(key, audience, sheet);
    }

    /// One of the writers chooses. Whoever comes second finds it settled already: nothing changes then.
    ///
    /// @param seen the text that the writer had before them while choosing
    @Transactional
    public Settled settle(SectionKey key, Audience audience, String clash, Clash.Choice choice, String seen) {
        return writing.settle(key, audience, clash, choice, seen);
    }

    /// Brings back what version `number` said, as a new version; what was written since stays among the versions.
    ///
    /// @param seen the newest version the writer saw: what others added after it stays in the text
    @Transactional
    public Saving restore(SectionKey key, Audience audience, int number, int seen) {
        return writing.restore(key, audience, number, seen);
    }

    /// Until the end of this transaction nobody saves another version: for an act after which nobody may.
    @Transactional
    public void hold(SectionKey key, Audience audience) {
        sections.lock(key, audience);
    }

    /// Whether nobody but who acts saved a version after this one: then the text is as that person knows it.
    @Transactional(readOnly = true)
    public boolean isOwnSince(SectionKey key, int version) {
        return versions.ownSince(key, version, Acting.viewer().requirePerson());
    }

    /// A text as it stands, for others to read under a name of its own: each time the next version there. Every act
    /// that
    /// places, sends or ends a text comes by here, so that none goes out with a stretch in two wordings (R91).
    @Transactional
    public Version handOn(Version text, SectionKey to, Audience readers) {
        if (text.isDouble()) {
            throw new IllegalArgumentException("a stretch of it stands double");
        }
        var before = versions.latest(to).map(Version::number).orElse(0);
        return writing.save(to, readers, Sheet.on(before, text.text())).version();
    }

    /// From now on these kinds of seat read the section (placing, sharing); makes an empty section if nobody wrote
    /// yet.
    @Transactional
    public void open(SectionKey key, Audience audience) {
        sections.open(sections.lock(key, audience), audience);
    }
}
