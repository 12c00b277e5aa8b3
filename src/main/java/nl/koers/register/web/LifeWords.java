package nl.koers.register.web;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.register.FollowingDate;
import nl.koers.register.PartnershipId;
import nl.koers.register.Standing;
import nl.koers.register.internal.life.Content;
import nl.koers.register.internal.life.Entry;
import nl.koers.register.internal.life.Life;
import nl.koers.register.internal.life.Reason;
import nl.koers.ui.Dates;

/// What was recorded of a partnership in sentences.
final class LifeWords {
    private LifeWords() {}

    /// "Aspirant, lichting 2021"
    static String of(Standing standing) {
        var status = plain("register.status." + standing.status());
        return standing.cohort() == null
                ? status
                : plain("register.status.cohort", status, String.valueOf(standing.cohort()));
    }

    static String of(FollowingDate date) {
        return plain(
                "register.due." + date.because(),
                Dates.plain(date.on()),
                Dates.longAgo(date.from()),
                String.valueOf(date.years()));
    }

    static String of(Reason reason) {
        return switch (reason) {
            case Reason.NeverSeen _ -> plain("register.look.never");
            case Reason.LongAgo(var seen) -> plain("register.look.long-ago", Dates.longAgo(seen));
            case Reason.Merged(var on, var change) -> plain("register.look." + change, Dates.longAgo(on));
            case Reason.NewPartners(var since, int many) ->
                plain("register.look.partners", Dates.longAgo(since), counted("register.look.joined", many));
            case Reason.OtherPeople(var since, int began, int stopped) ->
                plain(
                        "register.look.people",
                        Dates.longAgo(since),
                        Stream.of(some("register.look.began", began), some("register.look.stopped", stopped))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(plain("register.look.people-and"))));
        };
    }

    private static Optional<String> some(String key, int many) {
        return many == 0 ? Optional.empty() : Optional.of(counted(key, many));
    }

    /// @param names of the partnerships it may speak of
    static String of(Entry entry, Life life, Map<PartnershipId, String> names) {
        return switch (entry.content()) {
            case Content.Named it -> plain("register.life.NAMED", it.name());
            case Content.Stands it ->
                plain(
                        it.carriedOver() ? "register.life.CARRIED" : "register.life.STANDS",
                        of(new Standing(it.status(), entry.on(), it.cohort())));
            case Content.Joined it -> plain("register.life.JOINED", it.name(), plain("register.kind." + it.partner()));
            case Content.Left _ -> plain("register.life.LEFT", partner(entry, life));
            case Content.Leads _ -> plain("register.life.LEADS", partner(entry, life));
            case Content.Scope it -> plain("register.life.SCOPE", String.join("; ", scope(it)));
            case Content.Agreement it ->
                it.until() == null
                        ? plain("register.life.AGREEMENT-open", Dates.longAgo(it.from()))
                        : plain("register.life.AGREEMENT", Dates.longAgo(it.from()), Dates.longAgo(it.until()));
            case Content.Precondition it ->
                plain(
                        "register.life.PRECONDITION",
                        it.programme().isEmpty()
                                ? partner(entry, life)
                                : plain("register.conditions.programme-of", it.programme(), partner(entry, life)),
                        plain("register.verdict." + it.verdict()),
                        it.source());
            case Content.Ended it ->
                plain(
                        "register.life.ENDED." + it.change(),
                        join(it.into().stream()
                                .map(PartnershipId::new)
                                .map(id -> names.getOrDefault(id, ""))
                                .toList()));
            case Content.Began it ->
                plain(
                        "register.life.BEGAN." + it.change(),
                        join(it.from().stream()
                                .map(PartnershipId::new)
                                .map(id -> names.getOrDefault(id, ""))
                                .toList()));
            case Content.Clock it -> plain("register.life.CLOCK", Dates.longAgo(it.from()));
        };
    }

    /// What the partnership does, a sentence each; stated and empty says so.
    static List<String> scope(Content.Scope scope) {
        var trajectories = scope.trajectories().isEmpty()
                ? plain("register.scope.no-trajectories")
                : plain("register.scope.trajectories-are", join(words("register.trajectory.", scope.trajectories())));
        var induction = scope.induction().isEmpty()
                ? plain("register.scope.no-induction")
                : plain("register.scope.induction-by", join(words("register.induction.", scope.induction())));
        return scope.professions().isEmpty()
                ? List.of(trajectories, induction)
                : List.of(trajectories, plain("register.scope.professions-are", scope.professions()), induction);
    }

    private static List<String> words(String key, Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(java.util.Comparator.comparing(Enum::ordinal))
                .map(it -> plain(key + it))
                .toList();
    }

    static String join(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : plain("register.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private static String partner(Entry entry, Life life) {
        return life.entries().stream()
                .filter(it -> it.content() instanceof Content.Joined
                        && it.subject() != null
                        && it.subject().equals(entry.subject()))
                .map(it -> ((Content.Joined) it.content()).name())
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.isEmpty() ? "" : all.getLast()));
    }
}
