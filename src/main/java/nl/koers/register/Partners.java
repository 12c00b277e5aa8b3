package nl.koers.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The partners of one partnership, with the rule on who must be among them (R50).
public record Partners(List<Partner> list) {

    /// What a partnership cannot do without.
    public enum Need {
        SCHOOL_SIDE, // R50
        TEACHER_EDUCATION, // R50
        LEAD // R50
    }

    public List<Need> missing() {
        var missing = new ArrayList<Need>();
        if (list.stream().noneMatch(it -> it.kind().isSchoolSide())) {
            missing.add(Need.SCHOOL_SIDE);
        }
        if (list.stream().allMatch(it -> it.kind().isSchoolSide())) {
            missing.add(Need.TEACHER_EDUCATION);
        }
        if (lead().isEmpty()) {
            missing.add(Need.LEAD);
        }
        return missing;
    }

    public Optional<Partner> lead() {
        return list.stream().filter(Partner::lead).findFirst();
    }

    public Optional<Partner> find(UUID id) {
        return list.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public boolean hasLocation(String code) {
        return list.stream().anyMatch(it -> code.equals(it.locationCode()));
    }

    /// What would be missing after this partner left and was not missing before; empty: it may leave.
    public List<Need> missedWithout(UUID id) {
        var rest = new Partners(list.stream().filter(it -> !it.id().equals(id)).toList());
        return rest.missing().stream().filter(it -> !missing().contains(it)).toList();
    }
}
