package nl.koers.developmentreview.internal.appointment;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.koers.people.Level;
import org.jspecify.annotations.Nullable;

/// One thing the host changes in the content. An id that is not there yet adds it.
public sealed interface ProgrammeChange {
    /// @param timetable null while nobody knows it yet
    record Frame(Hours hours, @Nullable Timetable timetable) implements ProgrammeChange {}

    record PutConversation(
            UUID id,
            LocalTime starts,
            LocalTime ends,
            String title,
            List<UUID> leads,
            List<Level> layers,
            List<UUID> issues)
            implements ProgrammeChange {}

    record PutPause(UUID id, LocalTime starts, LocalTime ends, String title) implements ProgrammeChange {}

    record RemoveItem(UUID id) implements ProgrammeChange {}

    record PutPartner(UUID conversation, UUID id, String name, String function, Level layer)
            implements ProgrammeChange {}

    record RemovePartner(UUID id) implements ProgrammeChange {}

    record PutIssue(UUID id, String text) implements ProgrammeChange {}

    record RemoveIssue(UUID id) implements ProgrammeChange {}

    /// The programme with this change; what is not there stays away.
    default Programme in(Programme now) {
        return switch (this) {
            case Frame(var hours, var timetable) -> now.with(hours, timetable);
            case PutConversation put -> isOther(now, put.id(), Pause.class) ? now : now.put(talk(now, put));
            case PutPause(var id, var starts, var ends, var title) ->
                isOther(now, id, Conversation.class) ? now : now.put(new Pause(id, starts, ends, title.strip(), false));
            case RemoveItem(var id) ->
                now.find(id).map(Item::remove).map(now::put).orElse(now);
            case PutPartner put -> withPartner(now, put);
            case RemovePartner(var id) ->
                now.conversationWith(id).map(talk -> now.put(without(talk, id))).orElse(now);
            case PutIssue(var id, var text) -> now.put(numbered(now, id, text.strip()));
            case RemoveIssue(var id) ->
                now.questions().stream()
                        .filter(issue -> issue.id().equals(id))
                        .findFirst()
                        .map(issue -> now.put(new Issue(id, issue.number(), issue.text(), true)))
                        .orElse(now);
        };
    }

    /// The mark of what this changes, as it stands now (R91).
    default String markIn(Programme now) {
        return switch (this) {
            case Frame _ -> now.markOfFrame();
            case PutConversation put -> now.markOf(put.id());
            case PutPause put -> now.markOf(put.id());
            case RemoveItem(var id) -> now.markOf(id);
            case PutPartner put -> now.markOf(put.id());
            case RemovePartner(var id) -> now.markOf(id);
            case PutIssue put -> now.markOf(put.id());
            case RemoveIssue(var id) -> now.markOf(id);
        };
    }

    private static Issue numbered(Programme now, UUID id, String text) {
        int number = now.issues().stream()
                .filter(issue -> issue.id().equals(id))
                .findFirst()
                .map(Issue::number)
                .orElseGet(() ->
                        now.issues().stream().mapToInt(Issue::number).max().orElse(0) + 1);
        return new Issue(id, number, text, false);
    }

    /// A conversation stays a conversation, a pause a pause.
    private static boolean isOther(Programme now, UUID id, Class<? extends Item> kind) {
        return now.items().stream().anyMatch(item -> item.id().equals(id) && kind.isInstance(item));
    }

    private static Conversation talk(Programme now, PutConversation put) {
        var guests = now.find(put.id())
                .filter(Conversation.class::isInstance)
                .map(it -> ((Conversation) it).partners())
                .orElse(List.of());
        return new Conversation(
                put.id(),
                put.starts(),
                put.ends(),
                put.title().strip(),
                put.leads(),
                guests,
                put.layers().stream().distinct().sorted().toList(),
                put.issues(),
                false);
    }

    private static Programme withPartner(Programme now, PutPartner put) {
        var partner = new Partner(put.id(), put.name().strip(), put.function().strip(), put.layer(), false);
        return now.conversations().stream()
                .filter(talk -> talk.id().equals(put.conversation()))
                .filter(talk -> now.conversationWith(put.id()).map(talk::equals).orElse(true))
                .findFirst()
                .map(talk -> now.put(talk.with(Programme.replaced(
                        talk.partners(), partner, it -> it.id().equals(put.id())))))
                .orElse(now);
    }

    private static Conversation without(Conversation talk, UUID partner) {
        return talk.with(talk.partners().stream()
                .map(it -> it.id().equals(partner) ? it.remove() : it)
                .toList());
    }
}
