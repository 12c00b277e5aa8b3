package nl.koers.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.qualityculture.QualityReading;
import nl.koers.qualityculture.QualityReading.AmbitionRead;
import nl.koers.qualityculture.QualityReading.StepRead;
import nl.koers.register.PartnershipFigures;
import nl.koers.register.PartnershipId;
import nl.koers.ui.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Ambitions, steps and figures of the partnerships whose pages the owner of the key reads (R39, R44, R55).
@RestController
@RequestMapping(ApiDoor.BASE + "/mijn")
class OwnPartnershipsApi {
    private final QualityReading quality;
    private final PartnershipFigures figures;
    private final SiteAddress site;
    private final OwnDoor own;

    OwnPartnershipsApi(QualityReading quality, PartnershipFigures figures, SiteAddress site, OwnDoor own) {
        this.quality = quality;
        this.figures = figures;
        this.site = site;
        this.own = own;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Ambitie(
            UUID id,
            UUID partnerschap,
            String ambitie,
            String kader,
            @JsonInclude List<String> punten,
            boolean versterkt,
            boolean verbreedt,
            String eigenaar,
            LocalDate begonnen,
            @Nullable LocalDate afgesloten,
            String opbrengst,
            String pagina) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Stap(
            UUID id,
            UUID partnerschap,
            String stap,
            String uit,
            String stand,
            LocalDate sinds,
            String eigenaar,
            @Nullable LocalDate uiterlijk,
            boolean teLaat,
            String pagina) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cijfer(
            UUID partnerschap,
            String schooljaar,
            @Nullable String sector,
            String soort,
            @Nullable Integer aantal,
            boolean afgeschermd,
            String pagina) {}

    @GetMapping("/ambities")
    @Transactional(readOnly = true)
    public ResponseEntity<?> ambitions(HttpServletRequest request) {
        return own.page(request, quality::ambitions, this::ambition);
    }

    @GetMapping("/stappen")
    @Transactional(readOnly = true)
    public ResponseEntity<?> steps(HttpServletRequest request) {
        return own.page(request, quality::steps, this::step);
    }

    @GetMapping("/cijfers")
    @Transactional(readOnly = true)
    public ResponseEntity<?> figures(HttpServletRequest request) {
        return own.page(request, figures::readBy, this::figure);
    }

    private Ambitie ambition(AmbitionRead it) {
        return new Ambitie(
                it.id(),
                it.partnership().value(),
                it.title(),
                it.framework(),
                it.points(),
                it.strengthening(),
                it.broadening(),
                it.owner(),
                it.begunOn(),
                it.closedOn(),
                it.outcome(),
                page(it.partnership(), "/ambities/" + it.id()));
    }

    private Stap step(StepRead it) {
        return new Stap(
                it.id(),
                it.partnership().value(),
                it.what(),
                Names.of(it.origin()),
                Names.of(it.standing()),
                it.since(),
                it.owner(),
                it.dueOn(),
                it.isLate(),
                page(it.partnership(), "/stappen/" + it.id()));
    }

    private Cijfer figure(PartnershipFigures.Read it) {
        return new Cijfer(
                it.partnership().value(),
                it.year(),
                it.sector() == null ? null : Names.of(it.sector()),
                Names.of(it.what()),
                it.number(),
                it.number() == null,
                page(it.partnership(), "/cijfers/" + it.year()));
    }

    private String page(PartnershipId partnership, String href) {
        return site.of("/partnerschappen/" + partnership + href);
    }
}
