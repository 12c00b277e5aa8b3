package nl.koers.developmentreview.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.appointment.Item;
import nl.koers.developmentreview.internal.appointment.ItemRule;
import nl.koers.developmentreview.internal.appointment.Objection;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.people.Level;
import nl.koers.ui.Refusals;

/// A conversation or a pause as it was typed; a pause leaves the three lists empty.
///
/// @param gezien the mark of what stood there when the page was drawn
public record ItemForm(
        String titel,
        String begint,
        String eindigt,
        List<String> leiders,
        List<String> lagen,
        List<String> vragen,
        String gezien) {

    /// A new one begins where the last one ended.
    static ItemForm empty(Optional<LocalTime> from) {
        return new ItemForm("", from.map(LocalTime::toString).orElse(""), "", List.of(), List.of(), List.of(), "");
    }

    static ItemForm of(Item item, String mark) {
        return item instanceof Conversation talk
                ? new ItemForm(
                        talk.title(),
                        talk.starts().toString(),
                        talk.ends().toString(),
                        talk.leads().stream().map(UUID::toString).toList(),
                        talk.layers().stream().map(Level::name).toList(),
                        talk.issues().stream().map(UUID::toString).toList(),
                        mark)
                : new ItemForm(
                        item.title(),
                        item.starts().toString(),
                        item.ends().toString(),
                        List.of(),
                        List.of(),
                        List.of(),
                        mark);
    }

    ItemForm seen(String mark) {
        return new ItemForm(titel, begint, eindigt, leiders, lagen, vragen, mark);
    }

    Refusals unreadable() {
        var refusals = Refusals.none();
        if (titel.isBlank()) {
            refusals = refusals.and("titel", "opr.edit.no-title");
        }
        if (Typed.time(begint).isEmpty()) {
            refusals = refusals.and("begint", "opr.edit.no-time");
        }
        if (Typed.time(eindigt).isEmpty()) {
            refusals = refusals.and("eindigt", "opr.edit.no-time");
        }
        return refusals;
    }

    /// Asked only when everything can be read.
    ProgrammeChange conversation(UUID id) {
        return new ProgrammeChange.PutConversation(
                id,
                Typed.time(begint).orElseThrow(),
                Typed.time(eindigt).orElseThrow(),
                titel,
                leiders.stream().flatMap(ItemForm::id).toList(),
                Stream.of(Level.values())
                        .filter(level -> lagen.contains(level.name()))
                        .toList(),
                vragen.stream().flatMap(ItemForm::id).toList());
    }

    ProgrammeChange pause(UUID id) {
        return new ProgrammeChange.PutPause(
                id, Typed.time(begint).orElseThrow(), Typed.time(eindigt).orElseThrow(), titel);
    }

    static String fieldOf(Objection objection) {
        return objection.rule() == ItemRule.STARTS_BEFORE_IT_ENDS
                ? "eindigt"
                : objection.rule() instanceof ItemRule ? "begint" : "";
    }

    private static Stream<UUID> id(String typed) {
        try {
            return Stream.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
