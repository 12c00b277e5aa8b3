package nl.koers.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.ui.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Partnerships and their partners, as anyone may read them.
@RestController
@RequestMapping(ApiDoor.BASE + "/partnerschappen")
class PartnershipsApi {
    private final Partnerships partnerships;
    private final SiteAddress site;

    PartnershipsApi(Partnerships partnerships, SiteAddress site) {
        this.partnerships = partnerships;
        this.site = site;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Partnerschap(
            UUID id,
            String naam,
            String korteNaam,
            List<String> sectoren,
            @Nullable String status,
            @Nullable LocalDate statusSinds,
            @Nullable LocalDate eindigdeOp,
            @Nullable List<UUID> gingVerderIn,
            String profiel,
            List<String> themas,
            String pagina) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Partnerorganisatie(
            UUID id, String naam, String soort, String code, boolean penvoerder, LocalDate partnerSinds) {}

    @GetMapping
    @Transactional(readOnly = true)
    public Listed<Partnerschap> list(HttpServletRequest request) {
        var asked = Asked.by(request);
        var sector = asked.one("sector", Sector.class);
        int page = asked.number("pagina", 1, 1, 100_000);
        int size = asked.number("paginaGrootte", 50, 1, Listed.MOST);
        asked.check();
        var all = partnerships.living().stream()
                .filter(it -> sector.isEmpty() || it.sectors().contains(sector.get()))
                .toList();
        return Listed.page(all, page, size, this::partnership);
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    public Partnerschap one(@PathVariable String id, HttpServletRequest request) {
        Asked.by(request).check();
        return partnership(partnerships.require(id(id)));
    }

    @GetMapping("/{id}/partners")
    @Transactional(readOnly = true)
    public Listed<Partnerorganisatie> partners(@PathVariable String id, HttpServletRequest request) {
        Asked.by(request).check();
        var partnership = partnerships.require(id(id));
        return Listed.all(partnerships.partners(partnership.id()).list().stream()
                .map(PartnershipsApi::partner)
                .toList());
    }

    private Partnerschap partnership(Partnership it) {
        return new Partnerschap(
                it.id().value(),
                it.name(),
                it.shortName(),
                it.sectors().stream().map(Names::of).sorted().toList(),
                it.standing() == null ? null : Names.of(it.standing().status()),
                it.standing() == null ? null : it.standing().since(),
                it.endedOn(),
                it.isEnded()
                        ? partnerships.successors(it.id()).stream()
                                .map(PartnershipId::value)
                                .toList()
                        : null,
                it.profile(),
                it.themes().stream().sorted().toList(),
                site.of("/partnerschappen/" + it.id()));
    }

    private static Partnerorganisatie partner(Partner it) {
        return new Partnerorganisatie(it.id(), it.name(), Names.of(it.kind()), it.code(), it.lead(), it.since());
    }

    private static PartnershipId id(String id) {
        try {
            return new PartnershipId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }
}
