package nl.koers.developmentreview.internal.appointment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.koers.people.Level;
import org.jspecify.annotations.Nullable;

/// The content both sides agree on: hours and place, items with their conversation partners, issues and timetable.
/// What was taken out is kept, marked.
///
/// @param items by time
/// @param issues by number
public record Programme(@Nullable Hours hours, @Nullable Timetable timetable, List<Item> items, List<Issue> issues) {
    static Programme none() {
        return new Programme(null, null, List.of(), List.of());
    }

    /// What is on the programme now.
    public List<Item> agenda() {
        return items.stream().filter(item -> !item.removed()).toList();
    }

    public List<Conversation> conversations() {
        return agenda().stream()
                .filter(Conversation.class::isInstance)
                .map(Conversation.class::cast)
                .toList();
    }

    /// The questions to the panel as they are now.
    public List<Issue> questions() {
        return issues.stream().filter(issue -> !issue.removed()).toList();
    }

    public Optional<Item> find(UUID id) {
        return agenda().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Conversation> conversationWith(UUID partner) {
        return conversations().stream()
                .filter(talk -> talk.guests().stream().anyMatch(it -> it.id().equals(partner)))
                .findFirst();
    }

    /// R62: all layers that some conversation reaches.
    public List<Level> reaches() {
        return conversations().stream()
                .flatMap(talk -> talk.reaches().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// R62: the issues for which there is no conversation.
    public List<Issue> withoutConversation() {
        return questions().stream()
                .filter(issue ->
                        conversations().stream().noneMatch(talk -> talk.issues().contains(issue.id())))
                .toList();
    }

    /// A mark of one thing as it stands: it differs as soon as somebody changed that thing (R91). Empty for what is
    /// not there yet.
    public String markOf(UUID id) {
        return Stream.of(
                        agenda().stream().filter(item -> item.id().equals(id)).map(Programme::bare),
                        conversations().stream()
                                .flatMap(talk -> talk.guests().stream())
                                .filter(it -> it.id().equals(id)),
                        questions().stream().filter(it -> it.id().equals(id)))
                .flatMap(it -> it)
                .findFirst()
                .map(Programme::mark)
                .orElse("");
    }

    /// The mark of hours, place and timetable together: they stand in one form.
    public String markOfFrame() {
        return mark(Objects.toString(hours) + timetable);
    }

    Programme with(Hours changed, @Nullable Timetable table) {
        return new Programme(changed, table, items, issues);
    }

    Programme put(Item item) {
        var all = replaced(items, item, it -> it.id().equals(item.id()));
        all.sort(Comparator.comparing(Item::starts).thenComparing(Item::ends).thenComparing(Item::id));
        return new Programme(hours, timetable, List.copyOf(all), issues);
    }

    Programme put(Issue issue) {
        return new Programme(
                hours,
                timetable,
                items,
                List.copyOf(replaced(issues, issue, it -> it.id().equals(issue.id()))));
    }

    static <T> List<T> replaced(List<T> all, T changed, Predicate<T> same) {
        var list = new ArrayList<>(all);
        int at = list.stream().filter(same).findFirst().map(list::indexOf).orElse(-1);
        if (at < 0) {
            list.add(changed);
        } else {
            list.set(at, changed);
        }
        return list;
    }

    /// Guests have a mark of their own.
    private static Object bare(Item item) {
        return item instanceof Conversation talk ? talk.with(List.of()) : item;
    }

    private static String mark(Object thing) {
        return Integer.toHexString(thing.toString().hashCode());
    }
}
