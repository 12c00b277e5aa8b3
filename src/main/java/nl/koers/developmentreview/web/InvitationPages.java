package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of the own invitation; also again, with what was typed, after a refusal.
@Component
class InvitationPages {
    private final OprDesk desk;
    private final Partnerships partnerships;

    InvitationPages(OprDesk desk, Partnerships partnerships) {
        this.desk = desk;
        this.partnerships = partnerships;
    }

    @Transactional(readOnly = true)
    public InvitationPage page(String id, String reason, String proposed, Refusals refusals) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(PanelAccess.mayReadOwnInvitation(viewer, opr));
        var invitation = PanelAccess.ownInvitation(viewer, opr).orElseThrow(NoSuchThing::new);
        var own = invitation.partnership().orElseThrow(NoSuchThing::new);
        var all = partnerships.all();
        return new InvitationPage(
                desk.head(opr, new Link(plain("opr.path.invitation"), "")),
                name(all, own),
                invitation.state(),
                invitation.askedOn(),
                invitation.stateOn(),
                paragraphs(invitation),
                answer(all, invitation),
                others(opr, own, all),
                PanelAccess.mayAnswer(viewer, opr),
                reason,
                proposed,
                refusals);
    }

    private static String name(List<Partnership> all, PartnershipId id) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .map(Partnership::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> paragraphs(Invitation invitation) {
        var letter = invitation.letter();
        return letter == null || letter.message().isBlank()
                ? List.of()
                : List.of(letter.message().split("\n\\s*\n"));
    }

    private static List<String> answer(List<Partnership> all, Invitation invitation) {
        var letter = invitation.letter();
        if (letter == null || letter.reason() == null) {
            return List.of();
        }
        var proposed = letter.proposed();
        return Stream.of(
                        plain("opr.visitors.reason", letter.reason()),
                        proposed == null ? "" : plain("opr.visitors.proposes", name(all, proposed)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Map<String, String> others(Opr opr, PartnershipId own, List<Partnership> all) {
        var options = new LinkedHashMap<String, String>();
        all.stream()
                .filter(it -> !it.id().equals(opr.host()) && !it.id().equals(own))
                .filter(it -> !opr.panel().visitors().contains(it.id()))
                .forEach(it -> options.put(it.id().toString(), it.name()));
        return options;
    }
}
