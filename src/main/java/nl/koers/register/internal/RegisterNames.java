package nl.koers.register.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.stereotype.Component;

/// The register never closes: who kept it is known for the kept years, and what was done stays (R93).
@Component
class RegisterNames implements KeptNames {
    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        return List.of();
    }

    @Override
    public Set<String> acts() {
        return Set.of(
                "PARTNER_ADDED",
                "PARTNER_LEFT",
                "LEAD_NAMED",
                "PROFILE_WRITTEN",
                "DUO_SENT",
                "DUO_APPLIED",
                "DUO_THROWN_AWAY",
                "DUO_UNDONE",
                "REGION_ADDED",
                "REGION_JOINED",
                "REGION_LEFT",
                "FIGURES_KEPT",
                "CONTRIBUTION_WRITTEN",
                "STATUS_RECORDED",
                "STATUS_CORRECTED",
                "SCOPE_STATED",
                "AGREEMENT_STATED",
                "PRECONDITION_STATED",
                "RENAMED",
                "BEGAN_MERGED",
                "BEGAN_SPLIT",
                "ENDED_MERGED",
                "ENDED_SPLIT");
    }
}
