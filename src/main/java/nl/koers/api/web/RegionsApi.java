package nl.koers.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.register.Region;
import nl.koers.register.RegionId;
import nl.koers.register.RegionTie;
import nl.koers.register.Regions;
import nl.koers.ui.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Onderwijsregio's, and which partnerships belong to them since when (R54).
@RestController
@RequestMapping(ApiDoor.BASE + "/onderwijsregios")
class RegionsApi {
    private final Regions regions;
    private final Partnerships partnerships;
    private final SiteAddress site;

    RegionsApi(Regions regions, Partnerships partnerships, SiteAddress site) {
        this.regions = regions;
        this.partnerships = partnerships;
        this.site = site;
    }

    public record Onderwijsregio(UUID id, String naam, String pagina) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deelname(
            UUID partnerschap, LocalDate begin, @Nullable LocalDate einde) {}

    @GetMapping
    @Transactional(readOnly = true)
    public Listed<Onderwijsregio> list(HttpServletRequest request) {
        Asked.by(request).check();
        return Listed.all(regions.all().stream().map(this::region).toList());
    }

    @GetMapping("/{region}")
    @Transactional(readOnly = true)
    public Onderwijsregio one(@PathVariable("region") String id, HttpServletRequest request) {
        Asked.by(request).check();
        return region(regions.require(id(id)));
    }

    @GetMapping("/{region}/deelnames")
    @Transactional(readOnly = true)
    public Listed<Deelname> ties(@PathVariable("region") String id, HttpServletRequest request) {
        Asked.by(request).check();
        var region = regions.require(id(id));
        var ended = partnerships.all().stream()
                .filter(Partnership::isEnded)
                .collect(Collectors.toMap(Partnership::id, it -> Objects.requireNonNull(it.endedOn())));
        return Listed.all(regions.ties(region.id()).stream()
                .map(it -> tie(it, ended.get(it.partnership())))
                .toList());
    }

    private Onderwijsregio region(Region it) {
        return new Onderwijsregio(it.id().value(), it.name(), site.of("/onderwijsregios/" + it.id()));
    }

    /// One whose partnership went on in others ended with it (R53).
    private static Deelname tie(RegionTie it, @Nullable LocalDate ended) {
        return new Deelname(it.partnership().value(), it.since(), it.endedOn() == null ? ended : it.endedOn());
    }

    private static RegionId id(String id) {
        try {
            return new RegionId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }
}
