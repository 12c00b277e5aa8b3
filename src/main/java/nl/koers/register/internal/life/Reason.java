package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why to look at basic quality again (R56). It orders nobody and ranks nobody.
public sealed interface Reason {
    record NeverSeen() implements Reason {}

    /// Longer ago than the setting.
    record LongAgo(LocalDate seen) implements Reason {}

    record Merged(LocalDate on, Content.Change change) implements Reason {}

    record NewPartners(LocalDate since, int many) implements Reason {}

    /// Coordinators that began or stopped.
    record OtherPeople(LocalDate since, int began, int stopped) implements Reason {}

    /// @param since from when changes count: what came later nobody looked at
    /// @param seats days on which a coordinator began or stopped
    /// @param longAgo the setting
    static List<Reason> of(Life life, LocalDate today, LocalDate since, Period longAgo, List<SeatDays> seats) {
        var reasons = new ArrayList<Reason>();
        var seen = life.statuses().basicQualitySeenOn();
        if (seen.isEmpty()) {
            reasons.add(new NeverSeen());
        }
        seen.filter(on -> on.plus(longAgo).isBefore(today)).map(LongAgo::new).ifPresent(reasons::add);
        life.on(today)
                .began()
                .filter(it -> seen.isEmpty() || it.on().isAfter(seen.get()))
                .map(it -> new Merged(it.on(), ((Content.Began) it.content()).change()))
                .ifPresent(reasons::add);
        int joined = (int) life.standing().stream()
                .filter(it -> it.content() instanceof Content.Joined && within(it.on(), since, today))
                .count();
        if (joined > 0) {
            reasons.add(new NewPartners(since, joined));
        }
        int began = (int)
                seats.stream().filter(it -> within(it.began(), since, today)).count();
        int stopped = (int)
                seats.stream().filter(it -> within(it.stopped(), since, today)).count();
        if (began + stopped > 0) {
            reasons.add(new OtherPeople(since, began, stopped));
        }
        return reasons;
    }

    /// The day from which changes count: basic quality last seen; never seen, the day it came from others, for the
    /// status it took over is older than itself; otherwise the first day anything is known of.
    static LocalDate since(Life life, LocalDate today) {
        return life.statuses()
                .basicQualitySeenOn()
                .or(() -> life.on(today).began().map(Entry::on))
                .or(() -> Optional.of(life.entries())
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.getFirst().on()))
                .orElse(today);
    }

    private static boolean within(@Nullable LocalDate day, LocalDate since, LocalDate today) {
        return day != null && day.isAfter(since) && !day.isAfter(today);
    }

    record SeatDays(LocalDate began, @Nullable LocalDate stopped) {}
}
