package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.developmentreview.internal.panel.ShortlistOfOpr;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.developmentreview.web.VisitorsPage.Asked;
import nl.koers.developmentreview.web.VisitorsPage.Candidate;
import nl.koers.developmentreview.web.VisitorsPage.NotProposed;
import nl.koers.developmentreview.web.VisitorsPage.Place;
import nl.koers.developmentreview.web.VisitorsPage.Typed;
import nl.koers.planning.Shortlist;
import nl.koers.planning.Themes;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of the visitors; also again, with what was typed, after a refusal.
@Component
class VisitorsPages {
    private final OprDesk desk;
    private final Partnerships partnerships;
    private final ShortlistOfOpr shortlist;

    VisitorsPages(OprDesk desk, Partnerships partnerships, ShortlistOfOpr shortlist) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.shortlist = shortlist;
    }

    @Transactional(readOnly = true)
    public VisitorsPage page(String id, Typed typed, Refusals refusals) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(PanelAccess.mayReadInvitations(viewer, opr));
        var all = partnerships.all();
        var names = all.stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var list = opr.panel().themes().isEmpty() ? new Shortlist(List.of(), List.of()) : shortlist.of(opr);
        var words = new ShortlistWords(shortlist.season(opr));
        return new VisitorsPage(
                desk.head(opr, all, new Link(plain("opr.path.visitors"), "")),
                Themes.of(opr.panel().themes()).stream()
                        .map(theme -> theme.name().here())
                        .toList(),
                Arrays.stream(VisitorPlace.values())
                        .map(place -> place(opr, place, names))
                        .toList(),
                everyone(opr, all),
                list.candidates().stream()
                        .map(it -> new Candidate(
                                it.partnership().id().toString(),
                                it.partnership().name(),
                                words.reasons(it)))
                        .toList(),
                list.notProposed().stream()
                        .filter(it -> !it.partnership().id().equals(opr.host()))
                        .map(it -> new NotProposed(
                                it.partnership().name(),
                                it.why().stream().map(words::whyNot).toList()))
                        .toList(),
                PanelAccess.mayFormPanel(viewer, opr),
                typed,
                refusals);
    }

    private static Map<String, String> everyone(Opr opr, List<Partnership> all) {
        var options = new LinkedHashMap<String, String>();
        all.stream()
                .filter(it -> !it.id().equals(opr.host()) && !it.isEnded())
                .forEach(it -> options.put(
                        it.id().toString(),
                        it.name() + ", "
                                + it.sectors().stream()
                                        .sorted()
                                        .map(sector -> plain("register.sector." + sector))
                                        .collect(Collectors.joining(", "))));
        return options;
    }

    private static Place place(Opr opr, VisitorPlace place, Map<PartnershipId, String> names) {
        return new Place(
                place,
                path(place),
                opr.panel().at(place).map(it -> asked(it, names)).orElse(null),
                opr.panel().invitations().stream()
                        .filter(it -> it.place() == place && !it.holdsPlace())
                        .map(it -> asked(it, names))
                        .toList());
    }

    static String path(VisitorPlace place) {
        return place == VisitorPlace.FIRST ? "eerste" : "tweede";
    }

    private static Asked asked(Invitation invitation, Map<PartnershipId, String> names) {
        var letter = invitation.letter();
        var more = new ArrayList<String>();
        if (letter != null && letter.reason() != null) {
            more.add(plain("opr.visitors.reason", letter.reason()));
        }
        if (letter != null && letter.proposed() != null) {
            more.add(plain("opr.visitors.proposes", names.getOrDefault(letter.proposed(), "")));
        }
        return new Asked(
                invitation.partnership().map(names::get).orElse(plain("opr.actor.visitor")),
                switch (invitation.state()) {
                    case ACCEPTED -> "done";
                    case ASKED -> "open";
                    case DECLINED, TAKEN_BACK, WITHDRAWN -> "later";
                },
                plain("opr.visitors.state." + invitation.state(), Dates.plain(invitation.stateOn())),
                letter == null ? "" : letter.message(),
                more,
                invitation.waits());
    }
}
