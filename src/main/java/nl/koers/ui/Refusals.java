package nl.koers.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// Why a form was not taken, each with the field to go to; the summary on top and the message at the field read this.
public record Refusals(List<Refusal> list) implements Serializable {

    /// @param field the id of the field that can mend it, or empty when no single one can
    public record Refusal(String field, String words) implements Serializable {}

    public static Refusals none() {
        return new Refusals(List.of());
    }

    public static Refusals of(String field, String key, Object... facts) {
        return new Refusals(List.of(new Refusal(field, Words.plain(key, facts))));
    }

    public Refusals and(String field, String key, Object... facts) {
        var more = new ArrayList<>(list);
        more.add(new Refusal(field, Words.plain(key, facts)));
        return new Refusals(List.copyOf(more));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public boolean at(String field) {
        return list.stream().anyMatch(refusal -> refusal.field().equals(field));
    }

    public String wordsAt(String field) {
        return list.stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::words)
                .findFirst()
                .orElse("");
    }
}
