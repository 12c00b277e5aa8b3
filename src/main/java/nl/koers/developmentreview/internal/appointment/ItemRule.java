package nl.koers.developmentreview.internal.appointment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

/// What each part of the day has to keep to (R21: the day lasts at most one day).
public enum ItemRule implements Rule {
    STARTS_BEFORE_IT_ENDS((item, _) -> item.starts().isBefore(item.ends())),
    INSIDE_THE_DAY((item, now) -> now.hours() != null && now.hours().contain(item)),
    /// Two conversations at once only where the panel splits: each has its own members to lead it.
    ONE_CONVERSATION_AT_A_TIME((item, now) ->
            !(item instanceof Conversation talk) || now.conversations().stream().allMatch(other -> side(other, talk)));

    private final BiPredicate<Item, Programme> kept;

    ItemRule(BiPredicate<Item, Programme> kept) {
        this.kept = kept;
    }

    @Override
    public String number() {
        return "R21";
    }

    static List<Objection> to(UUID changed, Programme programme) {
        return programme.find(changed).stream()
                .flatMap(item -> Arrays.stream(values())
                        .filter(rule -> !rule.kept.test(item, programme))
                        .map(rule -> new Objection(rule, item.title())))
                .toList();
    }

    private static boolean side(Conversation one, Conversation other) {
        boolean split = !one.leads().isEmpty()
                && !other.leads().isEmpty()
                && one.leads().stream().noneMatch(other.leads()::contains);
        return one.id().equals(other.id()) || split || !one.overlaps(other);
    }
}
