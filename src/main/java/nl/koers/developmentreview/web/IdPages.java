package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.documents.HostDocuments;
import nl.koers.developmentreview.internal.documents.IdFact;
import nl.koers.developmentreview.internal.documents.IdSheet;
import nl.koers.developmentreview.internal.documents.Placing;
import nl.koers.developmentreview.internal.documents.PlacingRows;
import nl.koers.developmentreview.web.IdPage.Field;
import nl.koers.developmentreview.web.IdPage.Row;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;

/// Makes the page of the ID for one reader: as it is now, or as it was placed (R92).
@Component
class IdPages {
    private final OprDesk desk;
    private final HostDocuments documents;
    private final PlacingRows placings;

    IdPages(OprDesk desk, HostDocuments documents, PlacingRows placings) {
        this.desk = desk;
        this.documents = documents;
        this.placings = placings;
    }

    /// The facts to show and the placing they are held against.
    private record Ground(Optional<Placing> placing, List<IdFact> placed, Identity identity, List<IdFact> current) {}

    IdPage page(Opr opr, Viewer viewer, boolean asPlaced, Map<IdentityField, String> typed, Refusals refusals) {
        var placing = opr.documents().arePlaced() ? placings.latest(opr.id()) : Optional.<Placing>empty();
        var placed = placing.map(it -> placings.facts(opr.id(), it)).orElse(List.of());
        var identity = documents.identity(opr);
        boolean fills = DocumentsAccess.mayKeepDocuments(viewer, opr) && !asPlaced;
        var host = desk.host(opr);
        var now = asPlaced
                ? placed
                : fills || placed.isEmpty()
                        ? documents.sheet(opr, host, identity).facts()
                        : placedRegister(placed, identity, desk.today());
        var ground = new Ground(placing, placed, identity, now);
        return new IdPage(
                OprHead.of(opr, host, new Link(plain("opr.path.id"), "")),
                rows(ground, true),
                rows(ground, false),
                fills ? fields(ground, typed) : List.of(),
                fills ? identity.missing().stream().map(IdWords::label).toList() : List.of(),
                placing.map(it -> Dates.moment(it.at())).orElse(null),
                asPlaced && placing.isPresent(),
                refusals);
    }

    /// A reader sees the register as it was placed, and what the host filled in as it is now.
    private static List<IdFact> placedRegister(List<IdFact> placed, Identity identity, LocalDate today) {
        var facts =
                new ArrayList<>(placed.stream().filter(IdFact::isFromRegister).toList());
        facts.addAll(IdSheet.filledIn(identity, today));
        return facts;
    }

    private static List<Row> rows(Ground ground, boolean register) {
        Map<String, List<IdFact>> byKey = new LinkedHashMap<>();
        ground.current().stream()
                .filter(fact -> fact.isFromRegister() == register)
                .forEach(fact -> byKey.computeIfAbsent(fact.key(), _ -> new ArrayList<>())
                        .add(fact));
        return byKey.entrySet().stream()
                .map(it -> new Row(
                        IdWords.label(it.getKey()),
                        it.getValue().stream()
                                .map(fact -> IdWords.value(fact.key(), fact.value()))
                                .toList(),
                        IdWords.source(it.getValue().getFirst()),
                        note(it.getValue().getFirst(), ground)))
                .toList();
    }

    /// "Gewijzigd na het plaatsen; daar stond 23."
    private static String note(IdFact fact, Ground ground) {
        var then = ground.placed().stream()
                .filter(it -> it.key().equals(fact.key()))
                .findFirst();
        return fact.isFromRegister() || then.isEmpty() || then.get().value().equals(fact.value())
                ? ""
                : plain(
                        "opr.id.changed",
                        ground.placing().map(Placing::at).map(IdPages::day).orElse(""),
                        IdWords.value(fact.key(), then.get().value()));
    }

    private static String day(Instant at) {
        return Dates.longAgo(at.atZone(Dates.PEOPLE).toLocalDate());
    }

    private static List<Field> fields(Ground ground, Map<IdentityField, String> typed) {
        return Arrays.stream(IdentityField.values())
                .map(field -> new Field(
                        field,
                        IdWords.label(field),
                        typed.getOrDefault(field, ground.identity().value(field)),
                        ground.identity().value(field),
                        source(field, ground)))
                .toList();
    }

    private static String source(IdentityField field, Ground ground) {
        return ground.current().stream()
                .filter(fact -> fact.key().equals(field.name()))
                .map(fact -> (IdWords.source(fact) + " " + note(fact, ground)).strip()
                        + (fact.isKnown() || field.isRequired() ? "" : " " + plain("opr.id.optional")))
                .findFirst()
                .orElse("");
    }
}
