package nl.koers.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.writing.Version.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The workshop behind `Texts`: every way in which a text gets its next version. Each locks its section first, so that
/// writers follow each other.
@Component
class Writing {
    private final Sections sections;
    private final Versions versions;
    private final Receipts receipts;
    private final Clock clock;

    Writing(Sections sections, Versions versions, Receipts receipts, Clock clock) {
        this.sections = sections;
        this.versions = versions;
        this.receipts = receipts;
        this.clock = clock;
    }

    Saving save(SectionKey key, Audience audience, Sheet sheet) {
        TooLong.refuse(sheet.text());
        var section = sections.lock(key, audience);
        var before = Optional.ofNullable(sheet.key())
                .flatMap(it -> receipts.versionOf(section, it))
                .flatMap(number -> versions.version(key, number));
        if (before.isPresent()) {
            return again(key, before.get(), sheet);
        }
        var saving = handedIn(section, key, sheet);
        if (sheet.key() != null) {
            receipts.give(section, sheet.key(), saving.version().number());
        }
        return saving;
    }

    Settled settle(SectionKey key, Audience audience, String clash, Clash.Choice choice, String seen) {
        var section = sections.lock(key, audience);
        var latest = versions.latest(key).orElseThrow(NoSuchThing::new);
        return latest.clashes().stream()
                .filter(it -> it.id().equals(clash))
                .findFirst()
                .map(it -> settle(section, latest, it, choice, seen))
                .orElseGet(Settled.Already::new);
    }

    private Settled settle(UUID section, Version latest, Clash clash, Clash.Choice choice, String seen) {
        var text = clash.settled(latest.blocks(), choice);
        var known = Blocks.chunks(seen);
        if (latest.blocks().list().stream().anyMatch(it -> !text.has(it.id()) && !known.contains(it.text()))) {
            return new Settled.ChangedMeanwhile();
        }
        var left = latest.clashes().stream()
                .filter(other -> !other.equals(clash) && other.stands(text))
                .toList();
        var ground = Ground.version(latest.number());
        return new Settled.Chosen(add(section, latest.number(), text, left, Origin.SETTLED, ground, null));
    }

    Saving restore(SectionKey key, Audience audience, int number, int seen) {
        var section = sections.lock(key, audience);
        var back = versions.version(key, number).orElseThrow(NoSuchThing::new);
        return bring(section, key, versions.latest(key), back.blocks(), Ground.version(seen), Origin.RESTORED);
    }

    /// The same answer as the first time.
    private Saving again(SectionKey key, Version version, Sheet sheet) {
        if (version.says(sheet.text())) {
            return new Saving.Saved(version);
        }
        boolean ownKept = versions.own(key, version.number())
                .filter(own -> own.says(sheet.text()))
                .isPresent();
        return new Saving.Merged(version, ownKept ? new Ground(version.number(), true) : sheet.ground());
    }

    private Saving handedIn(UUID section, SectionKey key, Sheet sheet) {
        var latest = versions.latest(key);
        int next = latest.map(Version::number).orElse(0) + 1;
        var mine = Blocks.typedOn(blocksOf(key, sheet.ground(), latest), sheet.text(), next, names(next));
        return bring(section, key, latest, mine, sheet.ground(), Origin.WRITTEN);
    }

    private Saving bring(
            UUID section, SectionKey key, Optional<Version> latest, Blocks mine, Ground ground, Origin origin) {
        int number = latest.map(Version::number).orElse(0);
        if (latest.isPresent() && latest.get().text().equals(mine.text())) {
            return new Saving.Saved(latest.get());
        }
        var open = latest.map(Version::clashes).orElse(List.of());
        if (number == ground.version() && !ground.ownWords()) {
            return new Saving.Saved(add(section, number, mine, standing(open, mine), origin, ground, null));
        }
        var base = blocksOf(key, ground, latest);
        if (latest.isPresent() && base.text().equals(mine.text())) {
            return new Saving.Merged(latest.get(), ground);
        }
        var theirs = latest.map(Version::blocks).orElse(Blocks.NONE);
        var merged = Merge.of(base, theirs, number, mine, number + 1, names(number + 1, mine));
        return after(section, key, latest, merged, standing(open, merged.text()), ground);
    }

    private Saving after(
            UUID section,
            SectionKey key,
            Optional<Version> latest,
            Merge.Result merged,
            List<Clash> open,
            Ground ground) {
        int number = latest.map(Version::number).orElse(0);
        var clashes = new ArrayList<>(open);
        merged.clashes().forEach(clash -> clashes.add(dated(key, clash, ground)));
        boolean onlyMine = merged.text().text().equals(merged.mine().text());
        var origin = onlyMine ? Origin.WRITTEN : Origin.MERGED;
        var version = add(section, number, merged.text(), clashes, origin, ground, onlyMine ? null : merged.mine());
        if (onlyMine) {
            return new Saving.Saved(version);
        }
        var own = new Ground(version.number(), true);
        return merged.clashes().isEmpty() ? new Saving.Merged(version, own) : new Saving.Doubled(version, own);
    }

    /// Who took a stretch out is whoever saved the first version without it.
    private Clash dated(SectionKey key, Clash clash, Ground ground) {
        return clash.first() == null && clash.second() != null
                ? new Clash(
                        null,
                        versions.firstWithout(key, clash.second(), ground.version())
                                .orElse(clash.firstIn()),
                        clash.second(),
                        clash.secondIn())
                : clash;
    }

    private static List<Clash> standing(List<Clash> clashes, Blocks text) {
        return clashes.stream().filter(clash -> clash.stands(text)).toList();
    }

    /// What a sheet was written on; mostly what stands there now, which need not be asked again.
    private Blocks blocksOf(SectionKey key, Ground ground, Optional<Version> latest) {
        if (ground.version() == 0) {
            return Blocks.NONE;
        }
        if (!ground.ownWords() && latest.isPresent() && latest.get().number() == ground.version()) {
            return latest.get().blocks();
        }
        var own = ground.ownWords() ? versions.own(key, ground.version()) : Optional.<Blocks>empty();
        return own.or(() -> versions.version(key, ground.version()).map(Version::blocks))
                .orElse(Blocks.NONE);
    }

    private Version add(
            UUID section,
            int latest,
            Blocks text,
            List<Clash> clashes,
            Origin origin,
            Ground ground,
            @Nullable Blocks own) {
        var viewer = Acting.viewer();
        var version = new Version(
                latest + 1,
                text.text(),
                text,
                List.copyOf(clashes),
                origin,
                text.words(),
                hash(text.text()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                viewer.requirePerson(),
                viewer.name());
        versions.add(section, version, ground, own);
        return version;
    }

    /// Names for blocks born in a version: version and place in the row of births.
    private static Supplier<String> names(int version) {
        return names(version, Blocks.NONE);
    }

    private static Supplier<String> names(int version, Blocks taken) {
        return new Supplier<>() {
            private int births = -1;

            @Override
            public String get() {
                do {
                    births++;
                } while (taken.has(version + "." + births));
                return version + "." + births;
            }
        };
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
