package nl.koers.developmentreview.internal.documents;

import static nl.koers.selfevaluation.IdentityField.AGREEMENT_FROM;
import static nl.koers.selfevaluation.IdentityField.AGREEMENT_UNTIL;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierRecord;
import nl.koers.selfevaluation.Identities;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's team fills in the facts of the ID that the register does not know (R60).
@Service
public class CompletingId {
    private final Oprs oprs;
    private final Identities identities;
    private final DossierRecord record;

    CompletingId(Oprs oprs, Identities identities, DossierRecord record) {
        this.oprs = oprs;
        this.identities = identities;
        this.record = record;
    }

    public sealed interface Outcome {
        /// @param missing what is not known yet
        record Saved(List<IdentityField> missing) implements Outcome {}

        /// These values are not what the field takes; nothing was saved.
        record Refused(List<IdentityField> fields, boolean endsBeforeItBegins) implements Outcome {}

        /// R91: somebody else filled in something else here since the writer began; nothing was saved.
        ///
        /// @param now what stands there, by field
        record ChangedMeanwhile(Map<IdentityField, String> now) implements Outcome {}
    }

    /// Saves what differs from `before`, so that two who fill in other facts do not undo each other.
    ///
    /// @param before the values as the writer found them
    @Transactional
    public Outcome save(OprId id, Map<IdentityField, String> before, Map<IdentityField, String> typed) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr));
        identities.hold(id.value());
        var stands = identities.of(id.value());
        var changed = changed(before, typed, stands);
        var meanwhile = meanwhile(before, changed, stands);
        if (!meanwhile.isEmpty()) {
            return new Outcome.ChangedMeanwhile(meanwhile);
        }
        var wrong = changed.entrySet().stream()
                .filter(it -> !it.getKey().takes(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        boolean turned = wrong.isEmpty() && endsBeforeItBegins(changed, stands);
        if (!wrong.isEmpty() || turned) {
            return new Outcome.Refused(wrong, turned);
        }
        identities.save(id.value(), DocumentAudience.ofId(opr), changed);
        if (!changed.isEmpty()) {
            record.note(id.value(), "ID_FILLED_IN", String.join(" ", names(changed)));
        }
        return new Outcome.Saved(identities.of(id.value()).missing());
    }

    private static Map<IdentityField, String> changed(
            Map<IdentityField, String> before, Map<IdentityField, String> typed, Identity stands) {
        Map<IdentityField, String> changed = new EnumMap<>(IdentityField.class);
        typed.forEach((field, value) -> {
            var now = value.strip();
            if (!now.equals(before.getOrDefault(field, "")) && !now.equals(stands.value(field))) {
                changed.put(field, now);
            }
        });
        return changed;
    }

    /// A field of which is not said how it was found, is filled in over whatever stands there.
    private static Map<IdentityField, String> meanwhile(
            Map<IdentityField, String> before, Map<IdentityField, String> changed, Identity stands) {
        Map<IdentityField, String> found = new EnumMap<>(IdentityField.class);
        changed.keySet().stream()
                .filter(field ->
                        !before.getOrDefault(field, stands.value(field)).equals(stands.value(field)))
                .forEach(field -> found.put(field, stands.value(field)));
        return found;
    }

    /// Dates are written year first, so their order is that of their letters.
    private static boolean endsBeforeItBegins(Map<IdentityField, String> changed, Identity stands) {
        var from = changed.getOrDefault(AGREEMENT_FROM, stands.value(AGREEMENT_FROM));
        var until = changed.getOrDefault(AGREEMENT_UNTIL, stands.value(AGREEMENT_UNTIL));
        return !from.isEmpty() && !until.isEmpty() && until.compareTo(from) < 0;
    }

    private static List<String> names(Map<IdentityField, String> changed) {
        return changed.keySet().stream().map(Enum::name).toList();
    }
}
