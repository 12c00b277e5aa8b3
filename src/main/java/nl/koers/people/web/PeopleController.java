package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.people.internal.seats.AddingPartnership;
import nl.koers.people.internal.seats.AddingPartnership.Outcome;
import nl.koers.people.internal.seats.AddingPartnership.Rule;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Mensen en plekken, for staff of the Platform: who coordinates which partnership, and a partnership that is new.
@Controller
class PeopleController {
    private final Partnerships partnerships;
    private final SeatsDesk desk;
    private final AddingPartnership adding;

    PeopleController(Partnerships partnerships, SeatsDesk desk, AddingPartnership adding) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.adding = adding;
    }

    @GetMapping("/mensen")
    @Transactional(readOnly = true)
    public String list(@RequestParam(defaultValue = "") String zoek, Model model) {
        NoSuchThing.unless(AddingPartnership.may());
        var coordinators = desk.coordinators();
        var rows = partnerships.all().stream()
                .map(it -> new PeoplePage.Row(
                        it.name(),
                        SeatsDesk.of(it.id()),
                        it.sectors().stream()
                                .sorted()
                                .map(sector -> plain("register.sector." + sector))
                                .collect(Collectors.joining(", ")),
                        coordinators.getOrDefault(it.id().value(), List.of())))
                .toList();
        var asked = zoek.strip();
        model.addAttribute(
                "page",
                new PeoplePage(
                        asked,
                        rows.size(),
                        (int) rows.stream().filter(PeoplePage.Row::hasNobody).count(),
                        rows.stream()
                                .filter(row -> found(row, asked))
                                .sorted(Comparator.comparing(row -> !row.hasNobody()))
                                .toList()));
        return "people/web/people";
    }

    /// By the name of the partnership or of who coordinates it, without regard for capitals and accents.
    private static boolean found(PeoplePage.Row row, String asked) {
        var wanted = bare(asked);
        return bare(row.name()).contains(wanted)
                || row.coordinators().stream().anyMatch(it -> bare(it.name()).contains(wanted));
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @GetMapping("/mensen/nieuw")
    @Transactional(readOnly = true)
    public String ask(Model model) {
        var typed = new NewPartnershipPage.Typed(PartnershipId.next().toString(), "", "", List.of(), "");
        return page(typed, Refusals.none(), model);
    }

    @PostMapping("/mensen/nieuw")
    @Transactional
    public String add(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String kort,
            @RequestParam(defaultValue = "") List<String> sector,
            @RequestParam(defaultValue = "") String erkend,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(AddingPartnership.may());
        var typed = new NewPartnershipPage.Typed(id, naam, kort, sector, erkend);
        var recognised = Dates.typed(erkend);
        if (!erkend.isBlank() && recognised.isEmpty()) {
            return page(typed, Refusals.of("erkend", "people.partnership.no-date"), model);
        }
        return switch (adding.add(new PartnershipId(uuid(id)), naam, kort, sectors(sector), recognised.orElse(null))) {
            case Outcome.Added(var name) -> {
                Message.done("people.partnership.added", name).on(next);
                yield "redirect:" + SeatsDesk.of(new PartnershipId(uuid(id)));
            }
            case Outcome.Refused(var broken) -> {
                var refusals = Refusals.none();
                for (var rule : broken) {
                    refusals = refusals.and(field(rule), "people.partnership.broken." + rule);
                }
                yield page(typed, refusals, model);
            }
        };
    }

    private static String field(Rule rule) {
        return switch (rule) {
            case A_NAME, A_NAME_OF_ITS_OWN -> "naam";
            case A_SHORT_NAME -> "kort";
            case ONE_OR_MORE_SECTORS -> "sector";
            case RECOGNISED_BY_NOW -> "erkend";
        };
    }

    private static Set<Sector> sectors(List<String> chosen) {
        return Arrays.stream(Sector.values())
                .filter(it -> chosen.contains(it.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    private static String page(NewPartnershipPage.Typed typed, Refusals refusals, Model model) {
        NoSuchThing.unless(AddingPartnership.may());
        model.addAttribute("page", new NewPartnershipPage(typed, refusals));
        return "people/web/newpartnership";
    }
}
