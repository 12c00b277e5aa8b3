package nl.koers.developmentreview.internal.appointment;

import java.util.UUID;
import nl.koers.developmentreview.OprId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone does not take part after all: off the programme, and the page stops working at once.
@Service
public class DroppingPartner {
    private final EditingProgramme editing;
    private final PartnerLinks links;

    DroppingPartner(EditingProgramme editing, PartnerLinks links) {
        this.editing = editing;
        this.links = links;
    }

    @Transactional
    public Reply drop(OprId id, UUID partner, String seen) {
        var reply = editing.change(id, new ProgrammeChange.RemovePartner(partner), seen);
        if (reply instanceof Reply.Changed) {
            links.forget(id, partner);
        }
        return reply;
    }
}
