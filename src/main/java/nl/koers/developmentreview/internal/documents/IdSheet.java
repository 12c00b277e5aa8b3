package nl.koers.developmentreview.internal.documents;

import static nl.koers.ui.Dates.PEOPLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.Partnership;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;

/// The ID as a list of facts: first what the register knows, which nobody types again, then what the host's own people
/// filled in (R60).
public record IdSheet(List<IdFact> facts) {
    public static final String NAME = "NAME";
    public static final String SECTORS = "SECTORS";
    public static final String RECOGNISED = "RECOGNISED";
    public static final String LEAD = "LEAD";
    public static final String PARTNER = "PARTNER";
    public static final String PREVIOUS = "PREVIOUS";

    /// @param held the days of earlier peer reviews of this partnership
    public static IdSheet of(
            Partnership partnership, Partners partners, List<LocalDate> held, Identity identity, LocalDate today) {
        var facts = new ArrayList<IdFact>();
        facts.add(register(NAME, partnership.name(), today));
        facts.add(register(
                SECTORS,
                partnership.sectors().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                today));
        var recognised = partnership.recognisedOn();
        facts.add(register(RECOGNISED, recognised == null ? "" : recognised.toString(), today));
        facts.add(register(LEAD, partners.lead().map(IdSheet::partner).orElse(""), today));
        many(facts, PARTNER, partners.list().stream().map(IdSheet::partner).toList(), today);
        many(facts, PREVIOUS, held.stream().sorted().map(LocalDate::toString).toList(), today);
        facts.addAll(filledIn(identity, today));
        return new IdSheet(List.copyOf(facts));
    }

    public static List<IdFact> filledIn(Identity identity, LocalDate today) {
        return Arrays.stream(IdentityField.values())
                .map(field -> identity.of(field)
                        .map(it -> new IdFact(
                                field.name(),
                                it.value(),
                                it.byName(),
                                it.at().atZone(PEOPLE).toLocalDate()))
                        .orElseGet(() -> new IdFact(field.name(), "", "", today)))
                .toList();
    }

    public List<IdFact> fromRegister() {
        return facts.stream().filter(IdFact::isFromRegister).toList();
    }

    private static void many(List<IdFact> facts, String key, List<String> values, LocalDate today) {
        if (values.isEmpty()) {
            facts.add(register(key, "", today));
        }
        values.forEach(value -> facts.add(register(key, value, today)));
    }

    private static String partner(Partner partner) {
        return partner.kind() + "|" + partner.code() + "|" + partner.name();
    }

    private static IdFact register(String key, String value, LocalDate today) {
        return new IdFact(key, value, null, today);
    }
}
