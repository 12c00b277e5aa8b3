package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.AroundPanel;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.internal.panel.Nomination;
import nl.koers.developmentreview.internal.panel.PanelRule;
import nl.koers.developmentreview.internal.panel.PanelRule.Finding;
import nl.koers.developmentreview.internal.panel.Secretary;
import nl.koers.developmentreview.internal.panel.Settlement;
import nl.koers.developmentreview.web.PanelPage.Check;
import nl.koers.developmentreview.web.PanelPage.Row;
import nl.koers.developmentreview.web.PanelPage.Standing;
import nl.koers.developmentreview.web.PanelPage.Typed;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.PartnerOrganisations;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of the panel; also again, with what was typed, after a refusal.
@Component
class PanelPages {
    private final OprDesk desk;
    private final Partnerships partnerships;
    private final PartnerOrganisations organisations;
    private final People people;
    private final AroundPanel around;

    PanelPages(
            OprDesk desk,
            Partnerships partnerships,
            PartnerOrganisations organisations,
            People people,
            AroundPanel around) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.people = people;
        this.around = around;
    }

    @Transactional(readOnly = true)
    public PanelPage page(String id, Typed typed, Refusals refusals) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(PanelAccess.mayReadOwnPartOfPanel(viewer, opr));
        var all = partnerships.all();
        var names = all.stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var head = desk.head(opr, all, new Link(plain("opr.path.panel"), ""));
        boolean forms = PanelAccess.mayFormPanel(viewer, opr);
        return new PanelPage(
                head,
                standing(opr),
                visitors(opr, viewer, head, names),
                chairs(opr, viewer),
                opr.panel().chair().map(it -> it.id().toString()).orElse(""),
                PanelAccess.mayReadPanel(viewer, opr)
                        ? opr.panel().presentSecretary().map(Secretary::name).orElse("")
                        : "",
                forms ? secretaries(opr) : Map.of(),
                checks(opr, viewer, head),
                left(opr, viewer, names),
                forms && !opr.panel().isSettled(),
                PanelAccess.mayReadInvitations(viewer, opr),
                typed,
                refusals);
    }

    /// R10: the rules that stood in the way of settling, in plain words on top of the page.
    @Transactional(readOnly = true)
    public PanelPage refused(String id, List<Finding> broken) {
        var opr = desk.require(id);
        var host = desk.host(opr).shortName();
        var why = broken.stream()
                .map(it -> new Refusals.Refusal("klopt", PanelRuleWords.of(it, opr, host)))
                .toList();
        return page(id, Typed.nothing(), new Refusals(why));
    }

    private static Standing standing(Opr opr) {
        var panel = opr.panel();
        var last = panel.settlements().isEmpty() ? null : panel.settlements().getLast();
        if (last == null) {
            return new Standing("open", plain("opr.panel.forming"), "");
        }
        return last.isInForce()
                ? new Standing("done", plain("opr.panel.settled", Dates.plain(last.on())), "")
                : new Standing("open", plain("opr.panel.open-again"), reopened(last));
    }

    private static String reopened(Settlement settlement) {
        var reopened = Objects.requireNonNull(settlement.reopened());
        return plain(
                "opr.panel.reopened." + reopened.cause(), Dates.plain(settlement.on()), Dates.plain(reopened.on()));
    }

    private List<PanelPage.Visitor> visitors(Opr opr, Viewer viewer, OprHead head, Map<PartnershipId, String> names) {
        var shared = organisations.shared();
        return opr.panel().visitors().stream()
                .map(visitor -> new PanelPage.Visitor(
                        visitor.toString(),
                        names.getOrDefault(visitor, ""),
                        opr.panel().presentFrom(visitor).stream()
                                .map(it -> row(it, opr, viewer, head))
                                .toList(),
                        shared.getOrDefault(visitor, java.util.Set.of()).stream()
                                .filter(it -> shared.getOrDefault(opr.host(), java.util.Set.of())
                                        .contains(it))
                                .sorted()
                                .map(it -> plain(
                                        "opr.panel.shared-partner",
                                        it,
                                        head.hostName(),
                                        names.getOrDefault(visitor, "")))
                                .toList(),
                        PanelAccess.mayNominate(viewer, opr, visitor)
                                        && !opr.panel().isSettled()
                                ? nominees(opr, visitor)
                                : null))
                .toList();
    }

    private static Row row(Nomination nomination, Opr opr, Viewer viewer, OprHead head) {
        var known = nomination.member().filter(it -> PanelAccess.mayReadMember(viewer, opr, it));
        var whole = known.filter(it -> PanelAccess.mayReadBackground(viewer, opr, it));
        return new Row(
                known.map(Member::name).orElse(plain("opr.panel.not-known-yet")),
                whole.map(it -> head.href("/panel/" + it.id())).orElse(""),
                nomination.chair(),
                plain("people.function." + nomination.function()),
                plain("people.level." + nomination.function().level()),
                whole.map(PanelPages::background).orElse(List.of()));
    }

    private static List<String> background(Member member) {
        var ties = member.ties();
        return List.of(
                plain(member.hasExperienceRecorded() ? "opr.panel.experience" : "opr.panel.no-experience"),
                ties == null
                        ? plain("opr.panel.ties-unknown")
                        : ties.isEmpty() ? plain("opr.panel.no-ties") : plain("opr.panel.ties", ties));
    }

    /// One line for each function someone has there; who is on the panel already is not among them.
    private Map<String, String> nominees(Opr opr, PartnershipId visitor) {
        var options = new LinkedHashMap<String, String>();
        var there = opr.panel().members().stream().map(Member::person).toList();
        for (var person : people.attachedTo(visitor)) {
            if (!there.contains(person.id())) {
                person.functionsIn(visitor)
                        .forEach(function -> options.put(
                                person.id() + " " + function,
                                person.name() + ", " + plain("people.function." + function)));
            }
        }
        return options;
    }

    private static Map<String, String> chairs(Opr opr, Viewer viewer) {
        var options = new LinkedHashMap<String, String>();
        opr.panel().members().stream()
                .filter(it -> PanelAccess.mayChooseChair(viewer, opr, it))
                .forEach(it -> options.put(it.id().toString(), it.name()));
        return options;
    }

    private Map<String, String> secretaries(Opr opr) {
        var now = opr.panel().secretary();
        return people.attachedTo(opr.host()).stream()
                .filter(person -> now.filter(person.id()::equals).isEmpty())
                .collect(Collectors.toMap(
                        person -> person.id().toString(), Person::name, (one, _) -> one, LinkedHashMap::new));
    }

    private List<Check> checks(Opr opr, Viewer viewer, OprHead head) {
        boolean all = PanelAccess.mayReadPanel(viewer, opr)
                && opr.panel().members().stream().allMatch(it -> PanelAccess.mayReadBackground(viewer, opr, it));
        return PanelRule.look(opr, around.of(opr)).stream()
                .filter(it -> all || !it.rule().isAboutPeople())
                .map(it -> new Check(
                        it.rule().number(),
                        it.holds(),
                        it.rule().blocks(),
                        PanelRuleWords.of(it, opr, head.hostName())))
                .toList();
    }

    private static List<String> left(Opr opr, Viewer viewer, Map<PartnershipId, String> names) {
        return opr.panel().nominations().stream()
                .filter(it -> !it.isPresent())
                .flatMap(it -> it
                        .member()
                        .filter(member -> PanelAccess.mayReadMember(viewer, opr, member))
                        .map(member -> leftLine(it, member, names))
                        .stream())
                .toList();
    }

    private static String leftLine(Nomination nomination, Member member, Map<PartnershipId, String> names) {
        var nominee = Objects.requireNonNull(nomination.nominee());
        return plain(
                "opr.panel.left",
                member.name(),
                names.getOrDefault(member.sentBy(), ""),
                Dates.plain(Objects.requireNonNull(nomination.leftOn())),
                Objects.requireNonNullElse(nominee.leftBecause(), ""));
    }
}
