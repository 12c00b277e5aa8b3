package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import com.fasterxml.uuid.Generators;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.PeopleNames;
import nl.koers.register.Status;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Entry;
import nl.koers.register.internal.life.Life;
import nl.koers.register.internal.life.RecordingStatus;
import nl.koers.register.internal.life.RecordingStatus.Outcome;
import nl.koers.register.internal.life.StatusRule;
import nl.koers.register.web.StatusPage.Typed;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The Platform records status, with day and reason; a mistake is mended by an entry that says so (R52).
@Controller
class StatusController {
    private final Partnerships partnerships;
    private final Entries entries;
    private final RecordingStatus recording;
    private final PeopleNames people;

    StatusController(Partnerships partnerships, Entries entries, RecordingStatus recording, PeopleNames people) {
        this.partnerships = partnerships;
        this.entries = entries;
        this.recording = recording;
        this.people = people;
    }

    @GetMapping("/partnerschappen/{id}/status")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String verbeter, Model model) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var asked = Addresses.partnership(id);
        var fresh = Generators.timeBasedEpochRandomGenerator().generate().toString();
        if (verbeter.isEmpty()) {
            return page(asked, new Typed(fresh, "", "", "", "", ""), Refusals.none(), model);
        }
        var wrong = entries.of(asked)
                .find(Days.id(verbeter))
                .filter(it -> it.content() instanceof Content.Stands)
                .orElseThrow(NoSuchThing::new);
        var stands = (Content.Stands) wrong.content();
        return page(
                asked,
                new Typed(
                        fresh,
                        stands.status().name(),
                        wrong.on().toString(),
                        stands.cohort() == null ? "" : stands.cohort().toString(),
                        "",
                        verbeter),
                Refusals.none(),
                model);
    }

    @PostMapping("/partnerschappen/{id}/status")
    @Transactional
    public String record(
            @PathVariable String id,
            @RequestParam(name = "vorm", defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String sinds,
            @RequestParam(defaultValue = "") String lichting,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String verbetert,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var asked = Addresses.partnership(id);
        var typed = new Typed(vorm, status, sinds, lichting, reden, verbetert);
        var chosen = Arrays.stream(Status.values())
                .filter(it -> it.name().equals(status))
                .findFirst();
        var on = Days.day(sinds);
        if (chosen.isEmpty() || on.isEmpty()) {
            var refusals = chosen.isEmpty() ? Refusals.of("status", "register.status.choose") : Refusals.none();
            return page(asked, typed, on.isEmpty() ? refusals.and("sinds", "register.no-day") : refusals, model);
        }
        var outcome = recording.record(
                Days.id(vorm),
                asked,
                chosen.get(),
                on.get(),
                Days.year(lichting).orElse(null),
                reden,
                verbetert.isEmpty() ? null : Days.id(verbetert));
        return switch (outcome) {
            case Outcome.Recorded _ -> {
                Message.done("register.status.recorded", plain("register.status." + chosen.get()))
                        .on(next);
                yield "redirect:" + Addresses.of(asked);
            }
            case Outcome.Refused(var broken) -> {
                var refusals = Refusals.none();
                for (var rule : broken) {
                    refusals = refusals.and(field(rule), "register.status.broken." + rule);
                }
                yield page(asked, typed, refusals, model);
            }
        };
    }

    private static String field(StatusRule rule) {
        return switch (rule) {
            case HAS_A_REASON -> "reden";
            case NOT_AHEAD, BEFORE_THE_END -> "sinds";
            case AN_ASPIRANT_HAS_A_COHORT -> "lichting";
            case CAN_FOLLOW -> "status";
        };
    }

    private String page(PartnershipId asked, Typed typed, Refusals refusals, Model model) {
        var partnership = partnerships.require(asked);
        var life = entries.of(asked);
        var changes = life.standing().stream()
                .filter(it -> it.content() instanceof Content.Stands)
                .toList()
                .reversed();
        var names = people.of(changes.stream()
                .map(Entry::ground)
                .filter(Objects::nonNull)
                .map(Entry.Ground::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        model.addAttribute(
                "page",
                new StatusPage(
                        partnership,
                        changes.stream().map(it -> row(it, life, names)).toList(),
                        typed.corrects().isEmpty()
                                ? ""
                                : life.find(Days.id(typed.corrects()))
                                        .map(it -> words(it, life))
                                        .orElse(""),
                        typed,
                        refusals));
        return "register/web/status";
    }

    private static String words(Entry entry, Life life) {
        return LifeWords.of(entry, life, Map.of());
    }

    private static StatusPage.Row row(Entry entry, Life life, Map<PersonId, String> names) {
        var ground = entry.ground();
        var by = ground == null ? null : ground.by();
        return new StatusPage.Row(
                entry.id().toString(),
                words(entry, life),
                Dates.longAgo(entry.on()),
                ground == null ? "" : ground.reason(),
                by == null ? "" : names.getOrDefault(by, ""));
    }
}
