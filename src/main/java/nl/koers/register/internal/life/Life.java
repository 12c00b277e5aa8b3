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
import nl.koers.register.Partner;
import nl.koers.register.Partners;

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

    /// What was not corrected since, and was not struck.
    public List<Entry> standing() {
        var corrected =
                entries.stream().map(Entry::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return entries.stream()
                .filter(it -> !corrected.contains(it.id()) && !(it.content() instanceof Content.Struck))
                .toList();
    }

    /// The entry that corrects this one.
    public Optional<Entry> correctionOf(UUID entry) {
        return entries.stream().filter(it -> entry.equals(it.corrects())).findFirst();
    }

    public Optional<Entry> find(UUID entry) {
        return entries.stream().filter(it -> it.id().equals(entry)).findFirst();
    }

    /// The changes of status that stand, the first one first.
    public StatusHistory statuses() {
        return new StatusHistory(standing().stream()
                .filter(it -> it.content() instanceof Content.Stands)
                .map(StatusHistory::change)
                .toList());
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
                case Content.Joined joined -> {
                    var id = Objects.requireNonNull(subject);
                    here.put(
                            id,
                            new Partner(
                                    id,
                                    joined.partner(),
                                    joined.name(),
                                    joined.locationCode(),
                                    joined.brin(),
                                    false,
                                    it.on()));
                }
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
