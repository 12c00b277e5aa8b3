package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.web.MemberPage.Typed;
import nl.koers.register.PartnerOrganisations;
import nl.koers.register.Partnerships;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of one member; also again, with what was typed, after a refusal.
@Component
class MemberPages {
    private final OprDesk desk;
    private final Partnerships partnerships;
    private final PartnerOrganisations organisations;

    MemberPages(OprDesk desk, Partnerships partnerships, PartnerOrganisations organisations) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public MemberPage page(String id, UUID member, Typed typed, Refusals refusals) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        var who = opr.panel().member(member).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(PanelAccess.mayReadBackground(viewer, opr, who));
        var sentBy = partnerships.require(who.sentBy());
        var shared = organisations.shared();
        var head = desk.head(
                opr, new Link(plain("opr.path.panel"), "/opr/" + opr.id() + "/panel"), new Link(who.name(), ""));
        return new MemberPage(
                head,
                who,
                sentBy.name(),
                shared.getOrDefault(sentBy.id(), Set.of()).stream()
                        .filter(shared.getOrDefault(opr.host(), Set.of())::contains)
                        .sorted()
                        .map(it -> plain("opr.panel.shared-partner", it, head.hostName(), sentBy.name()))
                        .toList(),
                PanelAccess.mayChangeMember(viewer, opr, who),
                PanelAccess.mayDeclareTies(viewer, opr, who),
                viewer.is(who.person()),
                typed,
                refusals);
    }
}
