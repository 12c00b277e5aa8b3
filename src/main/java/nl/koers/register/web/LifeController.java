package nl.koers.register.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.PeopleNames;
import nl.koers.register.Regions;
import nl.koers.register.internal.life.Content.Began;
import nl.koers.register.internal.life.Content.Ended;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Entry;
import nl.koers.register.internal.life.Life;
import nl.koers.register.internal.life.Picture;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The life of a partnership: for anyone what is public, with reasons and names for who may read these (R52, R53). The
/// database leaves the rest out.
@Controller
class LifeController {
    private final Partnerships partnerships;
    private final Entries entries;
    private final PeopleNames people;
    private final Regions regions;
    private final Clock clock;

    LifeController(Partnerships partnerships, Entries entries, PeopleNames people, Regions regions, Clock clock) {
        this.partnerships = partnerships;
        this.entries = entries;
        this.people = people;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/partnerschappen/{id}/verloop")
    @Transactional(readOnly = true)
    public String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String op,
            @RequestParam(defaultValue = "") String bekend,
            Model model) {
        var partnership = partnerships.require(Addresses.partnership(id));
        var refusals = Refusals.none();
        if (!op.isBlank() && Days.day(op).isEmpty()) {
            refusals = refusals.and("op", "register.no-day");
        }
        if (!bekend.isBlank() && Days.day(bekend).isEmpty()) {
            refusals = refusals.and("bekend", "register.no-day");
        }
        var today = LocalDate.now(clock);
        var known = Days.day(bekend).orElse(today);
        var whole = entries.of(partnership.id());
        var life = whole.knownOn(known);
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var asks = refusals.isEmpty() && !(op + bekend).isBlank();
        var day = Days.day(op).orElse(known);
        var then = life.on(day);
        var now = whole.on(today);
        model.addAttribute(
                "page",
                new LifePage(
                        partnership,
                        op,
                        bekend,
                        asks ? title(day, bekend.isBlank() ? null : known) : "",
                        asks ? facts(then, day, regions(partnership.id(), day, known)) : List.of(),
                        asks ? then.partners().list() : List.of(),
                        now.began()
                                .map(it -> links(((Began) it.content()).from(), names))
                                .orElse(List.of()),
                        now.ended()
                                .map(it -> links(((Ended) it.content()).into(), names))
                                .orElse(List.of()),
                        moments(life, names),
                        refusals));
        return "register/web/life";
    }

    private static String title(LocalDate day, @org.jspecify.annotations.Nullable LocalDate known) {
        return known == null
                ? plain("register.life.then", Dates.longAgo(day))
                : plain("register.life.then-known", Dates.longAgo(day), Dates.longAgo(known));
    }

    /// R54: to which it belonged that day, as far as Koers knew at the end of the other.
    private List<String> regions(PartnershipId partnership, LocalDate day, LocalDate known) {
        var then = known.plusDays(1).atStartOfDay(Dates.PEOPLE).toInstant().minusNanos(1);
        return regions.ties(partnership).stream()
                .filter(it -> it.heldOn(day, then))
                .map(it -> it.region().name())
                .sorted()
                .toList();
    }

    private static List<Fact> facts(Picture then, LocalDate day, List<String> regions) {
        var facts = new ArrayList<Fact>();
        then.ended()
                .ifPresent(it -> facts.add(new Fact(
                        plain("register.life.over"), text("register.life.over-since", Dates.longAgo(it.on())))));
        facts.add(new Fact(
                plain("register.name"),
                then.name().map(it -> words(it.name())).orElseGet(() -> text("register.life.unknown"))));
        facts.add(new Fact(
                plain("register.status"),
                then.standing()
                        .map(it ->
                                words(plain("register.status.since-of", LifeWords.of(it), Dates.longAgo(it.since()))))
                        .orElseGet(() -> text("register.life.unknown"))));
        facts.add(new Fact(
                plain("register.lead"),
                then.partners()
                        .lead()
                        .map(Partner::name)
                        .map(LifeController::words)
                        .orElseGet(() -> text("register.life.unknown"))));
        facts.add(new Fact(
                plain("register.scope.title"),
                then.scope()
                        .map(it -> words(String.join(" ", LifeWords.scope(it))))
                        .orElseGet(() -> text("register.life.unknown"))));
        if (!regions.isEmpty() && then.ended().isEmpty()) {
            facts.add(new Fact(plain("register.region.card"), words(String.join(", ", regions))));
        }
        then.agreement()
                .ifPresent(it -> facts.add(new Fact(
                        plain("register.agreement.title"),
                        words(plain(
                                it.isOver(day) ? "register.agreement.over" : "register.agreement.runs",
                                Dates.longAgo(it.from()),
                                it.until() == null ? plain("register.agreement.open") : Dates.longAgo(it.until()))))));
        return facts;
    }

    private static Content words(String words) {
        return out -> out.writeUserContent(words);
    }

    private List<LifePage.Moment> moments(Life life, Map<PartnershipId, String> names) {
        var who = people.of(life.entries().stream()
                .map(Entry::ground)
                .filter(Objects::nonNull)
                .map(Entry.Ground::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return life.entries().reversed().stream()
                .map(it -> moment(it, life, names, who))
                .toList();
    }

    private static LifePage.Moment moment(
            Entry it, Life life, Map<PartnershipId, String> names, Map<PersonId, String> who) {
        var ground = it.ground();
        var by = ground == null ? null : ground.by();
        return new LifePage.Moment(
                Dates.longAgo(it.on()),
                it.corrects() == null
                        ? LifeWords.of(it, life, names)
                        : plain("register.life.correction", LifeWords.of(it, life, names)),
                Dates.longAgo(it.knownSince()),
                ground == null ? "" : ground.reason(),
                by == null ? "" : who.getOrDefault(by, ""),
                life.correctionOf(it.id())
                        .map(other -> plain("register.life.corrected", Dates.longAgo(other.knownSince())))
                        .orElse(""));
    }

    private static List<Link> links(Collection<UUID> ids, Map<PartnershipId, String> names) {
        return ids.stream()
                .map(PartnershipId::new)
                .map(id -> new Link(names.getOrDefault(id, ""), Addresses.of(id) + "/verloop"))
                .toList();
    }
}
