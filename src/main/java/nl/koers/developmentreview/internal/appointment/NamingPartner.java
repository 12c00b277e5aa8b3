package nl.koers.developmentreview.internal.appointment;

import nl.koers.developmentreview.OprId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host names someone the panel will talk with; that person gets a page without account (R93: the address for
/// mail may stay empty).
@Service
public class NamingPartner {
    private final EditingProgramme editing;
    private final PartnerLinks links;

    NamingPartner(EditingProgramme editing, PartnerLinks links) {
        this.editing = editing;
        this.links = links;
    }

    @Transactional
    public Reply name(OprId id, ProgrammeChange.PutPartner partner, String email, @Nullable String seen) {
        var reply = editing.change(id, partner, seen);
        if (reply instanceof Reply.Changed(var after)
                && after.programme().conversationWith(partner.id()).isPresent()) {
            links.keep(id, partner.id(), email.strip());
        }
        return reply;
    }
}
