package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.Partners.Need;

/// Everything recorded of one partnership, by the day since which it holds. Two questions fold it: what Koers knew on
/// a day, and what held on a day.
///
/// @param entries by day, then as they were recorded
public record Life(List<Entry> entries) {
    private static final Comparator<Entry> IN_TIME =
            Comparator.comparing(Entry::on).thenComparing(Entry::at).thenComparing(Entry::id);

    public Life {
        entries = entries.stream().sorted(IN_TIME).toList();
    }

    /// As Koers knew it at the end of that day.
    public Life knownOn(LocalDate day) {
        return new Life(
                entries.stream().filter(it -> !it.knownSince().isAfter(day)).toList());
    }

    /// What was not corrected since.
    public List<Entry> standing() {
        var corrected =
                entries.stream().map(Entry::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return entries.stream().filter(it -> !corrected.contains(it.id())).toList();
    }

    /// The entry that corrects this one.
    public Optional<Entry> correctionOf(UUID entry) {
        return entries.stream().filter(it -> entry.equals(it.corrects())).findFirst();
    }

    public Optional<Entry> find(UUID entry) {
        return entries.stream().filter(it -> it.id().equals(entry)).findFirst();
    }

    /// An entry of this kind that stands: what can be corrected.
    public Optional<Entry> stands(UUID entry, Class<? extends Content> type) {
        return standing().stream()
                .filter(it -> it.id().equals(entry) && type.isInstance(it.content()))
                .findFirst();
    }

    /// The changes of status that stand, the first one first.
    public StatusHistory statuses() {
        return new StatusHistory(standing().stream()
                .filter(it -> it.content() instanceof Content.Stands)
                .map(StatusHistory::change)
                .toList());
    }

    /// Since when the name that stands holds: another one from an earlier day would change nothing.
    public Optional<LocalDate> named() {
        return last(standing(), Content.Named.class).map(Entry::on);
    }

    /// Since when all that stands of name, status and origin holds. The first name counts for nothing: it may bear the
    /// day on which the partnership came into Koers.
    public Optional<LocalDate> settled() {
        var names = standing().stream().filter(it -> it.content() instanceof Content.Named);
        var others = standing().stream()
                .filter(it -> it.content() instanceof Content.Stands || it.content() instanceof Content.Began);
        return Stream.concat(names.skip(1), others).map(Entry::on).max(Comparator.naturalOrder());
    }

    /// The first day on which this organisation can take part: after this partnership began, and after it last left.
    public Optional<LocalDate> mayJoin(Partner asked) {
        return standing().stream()
                .filter(it -> it.content() instanceof Content.Began
                        || it.content() instanceof Content.Left && isOf(it, asked))
                .map(Entry::on)
                .max(Comparator.naturalOrder());
    }

    private boolean isOf(Entry left, Partner asked) {
        return standing().stream()
                .anyMatch(it -> it.content() instanceof Content.Joined joined
                        && Objects.equals(it.subject(), left.subject())
                        && partner(it, joined).isSame(asked));
    }

    /// What would be missing on any day from this one on, and was not missing with this partner (R50).
    public List<Need> missedWithout(UUID partner, LocalDate from) {
        return Stream.concat(Stream.of(from), entries.stream().map(Entry::on).filter(it -> it.isAfter(from)))
                .distinct()
                .flatMap(day -> on(day).partners().missedWithout(partner).stream())
                .distinct()
                .toList();
    }

    /// Since when another than this partner was penvoerder, the last time.
    public Optional<LocalDate> ledByAnother(UUID partner) {
        return led().filter(it -> !partner.equals(it.subject())).map(Entry::on).max(Comparator.naturalOrder());
    }

    /// Since when this partner is penvoerder, if it is the last one that was named.
    public Optional<LocalDate> leads(UUID partner) {
        var before = ledByAnother(partner);
        return led().filter(it -> partner.equals(it.subject()))
                .map(Entry::on)
                .filter(on -> before.isEmpty() || !on.isBefore(before.get()))
                .min(Comparator.naturalOrder());
    }

    private Stream<Entry> led() {
        return standing().stream().filter(it -> it.content() instanceof Content.Leads);
    }

    public Picture on(LocalDate day) {
        var until = standing().stream().filter(it -> !it.on().isAfter(day)).toList();
        return new Picture(
                last(until, Content.Named.class)
                        .or(() -> standing().stream()
                                .filter(it -> it.content() instanceof Content.Named)
                                .findFirst()),
                last(until, Content.Stands.class),
                partners(until),
                last(until, Content.Scope.class),
                last(until, Content.Agreement.class),
                preconditions(until),
                last(until, Content.Clock.class),
                last(until, Content.Began.class),
                last(until, Content.Ended.class));
    }

    private static Optional<Entry> last(List<Entry> until, Class<? extends Content> type) {
        return until.stream().filter(it -> type.isInstance(it.content())).reduce((_, later) -> later);
    }

    private static Partners partners(List<Entry> until) {
        var here = new LinkedHashMap<UUID, Partner>();
        UUID lead = null;
        for (var it : until) {
            var subject = it.subject();
            switch (it.content()) {
                case Content.Joined joined -> here.put(Objects.requireNonNull(subject), partner(it, joined));
                case Content.Left _ -> here.remove(subject);
                case Content.Leads _ -> lead = subject;
                default -> {
                    // says nothing of who takes part
                }
            }
        }
        var leading = lead;
        return new Partners(here.values().stream()
                .map(it -> it.id().equals(leading) ? it.leading() : it)
                .sorted(Comparator.comparing((Partner it) -> !it.lead())
                        .thenComparing(Partner::kind)
                        .thenComparing(Partner::name)
                        .thenComparing(Partner::id))
                .toList());
    }

    private static Partner partner(Entry entry, Content.Joined joined) {
        return new Partner(
                Objects.requireNonNull(entry.subject()),
                joined.partner(),
                joined.name(),
                joined.locationCode(),
                joined.brin(),
                false,
                entry.on());
    }

    /// The last word on each partner and programme.
    private static List<Entry> preconditions(List<Entry> until) {
        record Key(UUID partner, String programme) {}
        Map<Key, Entry> last = new HashMap<>();
        for (var it : until) {
            if (it.content() instanceof Content.Precondition said) {
                last.put(new Key(Objects.requireNonNull(it.subject()), said.programme()), it);
            }
        }
        return last.values().stream().sorted(IN_TIME).toList();
    }
}
