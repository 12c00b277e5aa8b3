package nl.koers.developmentreview.internal.appointment;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A conversation partner's link came into the wrong hands: the host makes a new one, the old one stops working.
@Service
public class RenewingLink {
    private final Oprs oprs;
    private final PartnerLinks links;
    private final DossierRecord record;

    RenewingLink(Oprs oprs, PartnerLinks links, DossierRecord record) {
        this.oprs = oprs;
        this.links = links;
        this.record = record;
    }

    @Transactional
    public void renew(OprId id, UUID partner) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ProgrammeAccess.mayReadPartnerLinks(Acting.viewer(), opr));
        NoSuchThing.unless(links.renew(id, partner) == 1);
        var name = opr.appointment()
                .programme()
                .conversationWith(partner)
                .flatMap(talk -> talk.guests().stream()
                        .filter(it -> it.id().equals(partner))
                        .findFirst())
                .map(Partner::name)
                .orElse("");
        record.noteNaming(id.value(), "LINK_RENEWED", name);
    }
}
