package nl.koers.developmentreview.internal.day;

import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The panel divides who does what on the day (R20): a few words for each member, seen by the panel only. When two
/// members fill in the same role at once, both wordings stay.
@Service
public class DividingRoles {
    private final Oprs oprs;
    private final Texts texts;

    DividingRoles(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    public record Role(java.util.UUID member, Sheet sheet) {}

    /// @param someoneLeft a role was for somebody who is not in the panel (any more); that one is not saved
    public record Divided(List<Saving> saved, boolean someoneLeft) {}

    @Transactional
    public Divided divide(OprId id, List<Role> roles) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayPrepare(Acting.viewer(), opr));
        var present = roles.stream()
                .filter(role -> opr.panel().members().stream()
                        .anyMatch(member -> member.id().equals(role.member())))
                .toList();
        NoSuchThing.unless(!present.isEmpty());
        var saved = present.stream()
                .filter(role ->
                        role.sheet().ground().version() > 0 || !role.sheet().isBlank())
                .map(role -> texts.save(DayText.role(id, role.member()), DayText.roleAudience(), role.sheet()))
                .toList();
        return new Divided(saved, present.size() < roles.size());
    }
}
