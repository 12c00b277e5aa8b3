package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.register.FollowingDate;
import nl.koers.register.NextReview;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.ReasonsToLook;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content;
import nl.koers.register.internal.life.Cycle;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Life;
import nl.koers.register.internal.life.Missing;
import nl.koers.register.internal.life.Picture;
import nl.koers.register.internal.life.Reason;
import nl.koers.register.internal.life.Successions;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes "waar we staan" for one reader.
@Component
class StandMaker {
    private final Entries entries;
    private final Successions successions;
    private final Partnerships partnerships;
    private final NextReview next;
    private final List<ReasonsToLook> others;
    private final Seats seats;
    private final Clock clock;
    private final int longAgo;

    /// @param longAgo years after which basic quality was seen long ago (R56)
    StandMaker(
            Entries entries,
            Successions successions,
            Partnerships partnerships,
            NextReview next,
            List<ReasonsToLook> others,
            Seats seats,
            Clock clock,
            @Value("${koers.register.look-again-after-years:6}") int longAgo) {
        this.entries = entries;
        this.successions = successions;
        this.partnerships = partnerships;
        this.next = next;
        this.others = others;
        this.seats = seats;
        this.clock = clock;
        this.longAgo = longAgo;
    }

    StandPage of(Partnership partnership, Viewer viewer) {
        var today = LocalDate.now(clock);
        var life = entries.of(partnership.id());
        var now = life.on(today);
        boolean keeps = successions.keeps(viewer, partnership.id());
        boolean inside = RegisterAccess.mayReadInside(viewer, keeps);
        var standing = Optional.ofNullable(partnership.standing());
        var went = now.ended().map(it -> (Content.Ended) it.content());
        var came = now.began().map(it -> (Content.Began) it.content());
        return new StandPage(
                standing.map(LifeWords::of).orElse(""),
                standing.map(it -> Dates.longAgo(it.since())).orElse(""),
                standing.map(it -> plain("register.status.means." + it.status()))
                        .orElse(""),
                went.map(it -> links(it.into())).orElse(List.of()),
                now.ended()
                        .map(it -> plain(
                                "register.went." + ((Content.Ended) it.content()).change(), Dates.longAgo(it.on())))
                        .orElse(""),
                came.map(it -> links(it.from())).orElse(List.of()),
                now.began()
                        .map(it -> plain(
                                "register.came." + ((Content.Began) it.content()).change(), Dates.longAgo(it.on())))
                        .orElse(""),
                RegisterAccess.mayReadGrounds(viewer, keeps) && !partnership.isEnded()
                        ? dates(partnership, now, inside)
                        : List.of(),
                inside && !partnership.isEnded() ? seen(life) : null,
                inside && !partnership.isEnded() ? missing(partnership, now, today, viewer) : List.of(),
                inside && !partnership.isEnded() ? reasons(partnership, life, today) : List.of(),
                now.scope().map(LifeWords::scope).orElse(List.of()),
                acts(partnership, viewer, inside));
    }

    private List<String> dates(Partnership partnership, Picture now, boolean inside) {
        var following = Optional.ofNullable(partnership.standing()).flatMap(Cycle::following);
        var dates = new ArrayList<String>();
        Stream.concat(following.stream(), next.of(partnership).stream())
                .map((FollowingDate it) ->
                        plain("register.due.far", LifeWords.of(it), Dates.distance(LocalDate.now(clock), it.on())))
                .forEach(dates::add);
        if (inside) {
            now.agreement()
                    .map(Content.Agreement::until)
                    .filter(it -> !it.isBefore(LocalDate.now(clock)))
                    .map(it -> plain("register.due.AGREEMENT", Dates.plain(it)))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    private static String seen(Life life) {
        return life.statuses()
                .basicQualitySeenOn()
                .map(it -> plain("register.seen", Dates.longAgo(it)))
                .orElseGet(() -> plain("register.seen.never"));
    }

    /// With the page where this reader can mend it; empty where another does that.
    private static List<Link> missing(Partnership partnership, Picture now, LocalDate today, Viewer viewer) {
        return Missing.of(now, partnership.profile(), today).stream()
                .map(it -> new Link(
                        plain("register.missing." + it, String.valueOf(Missing.count(it, now))),
                        mends(it, partnership, viewer) ? Addresses.of(partnership.id()) + it.page() : ""))
                .toList();
    }

    private static boolean mends(Missing missing, Partnership partnership, Viewer viewer) {
        return switch (missing) {
            case STATUS -> RegisterAccess.mayRecord(viewer);
            case SCOPE, AGREEMENT, AGREEMENT_OVER, AGREEMENT_SILENT, CONDITIONS ->
                RegisterAccess.mayState(viewer, partnership.id());
            case SCHOOL_SIDE, TEACHER_EDUCATION, LEAD, PROFILE -> RegisterAccess.mayKeep(viewer, partnership.id());
        };
    }

    private List<String> reasons(Partnership partnership, Life life, LocalDate today) {
        var since = Reason.since(life, today);
        var days = seats.sittings(PartnershipSeat.COORDINATOR, partnership.id().value()).stream()
                .map(it -> new Reason.SeatDays(it.since(), it.endedOn()))
                .toList();
        return Stream.concat(
                        Reason.of(life, today, since, Period.ofYears(longAgo), days).stream()
                                .map(LifeWords::of),
                        others.stream().flatMap(it -> it.of(partnership, since).stream()))
                .toList();
    }

    private List<Link> links(List<UUID> ids) {
        var asked = ids.stream().map(PartnershipId::new).toList();
        return partnerships.all().stream()
                .filter(it -> asked.contains(it.id()))
                .map(it -> new Link(it.name(), Addresses.of(it.id())))
                .toList();
    }

    private static List<Link> acts(Partnership partnership, Viewer viewer, boolean inside) {
        var here = Addresses.of(partnership.id());
        var acts = new ArrayList<Link>();
        acts.add(new Link(plain("register.door.life"), here + "/verloop"));
        if (inside) {
            acts.add(new Link(plain("register.door.scope"), here + "/reikwijdte"));
            acts.add(new Link(plain("register.door.agreement"), here + "/overeenkomst"));
            acts.add(new Link(plain("register.door.conditions"), here + "/voorwaarden"));
        }
        if (RegisterAccess.mayRecord(viewer)) {
            acts.add(new Link(plain("register.door.status"), here + "/status"));
            if (!partnership.isEnded()) {
                acts.add(new Link(plain("register.door.rename"), here + "/naam"));
                acts.add(new Link(plain("register.door.merge"), here + "/samenvoegen"));
                acts.add(new Link(plain("register.door.split"), here + "/splitsen"));
            }
        }
        return acts;
    }
}
