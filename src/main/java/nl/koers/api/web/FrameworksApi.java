package nl.koers.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.Waarborg;
import nl.koers.ui.Bilingual;
import nl.koers.ui.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The quality framework, every version that was published (R45).
@RestController
@RequestMapping(ApiDoor.BASE + "/kwaliteitskaders")
class FrameworksApi {
    private final QualityFrameworks frameworks;
    private final SiteAddress site;

    FrameworksApi(QualityFrameworks frameworks, SiteAddress site) {
        this.frameworks = frameworks;
        this.site = site;
    }

    /// Left out in a language in which the text is not there.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Tekst(String nl, String en) {
        static Tekst of(Bilingual text) {
            return new Tekst(text.nl(), text.en());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kwaliteitskader(
            String versie,
            String status,
            @Nullable String volgtOp,
            boolean compleet,
            Tekst titel,
            Tekst bron,
            List<Vaststelling> vaststellingen,
            List<WaarborgInKader> waarborgen,
            String pagina) {}

    public record Vaststelling(String orgaan, LocalDate vastgesteldOp, String status) {}

    public record WaarborgInKader(String code, Tekst naam, Tekst kern) {}

    public record ElementVanKader(
            String code, String waarborg, String soort, List<String> functies, Tekst tekst, String pagina) {}

    @GetMapping
    @Transactional(readOnly = true)
    public Listed<Kwaliteitskader> list(HttpServletRequest request) {
        Asked.by(request).check();
        return Listed.all(frameworks.all().stream().map(this::version).toList());
    }

    @GetMapping("/{versie}")
    @Transactional(readOnly = true)
    public Kwaliteitskader one(@PathVariable String versie, HttpServletRequest request) {
        Asked.by(request).check();
        return version(frameworks.require(versie));
    }

    @GetMapping("/{versie}/elementen")
    @Transactional(readOnly = true)
    public Listed<ElementVanKader> elements(@PathVariable String versie, HttpServletRequest request) {
        var asked = Asked.by(request);
        var kind = asked.one("soort", Element.Kind.class);
        asked.check();
        return Listed.all(frameworks
                .require(versie)
                .elements()
                .filter(it -> kind.isEmpty() || it.kind() == kind.get())
                .map(it -> new ElementVanKader(
                        it.code(),
                        it.waarborg(),
                        Names.of(it.kind()),
                        it.functions().stream().map(Names::of).toList(),
                        Tekst.of(it.text()),
                        site.of("/kwaliteitskader/" + versie + "/" + it.code())))
                .toList());
    }

    private Kwaliteitskader version(FrameworkVersion it) {
        return new Kwaliteitskader(
                it.version(),
                Names.of(it.status()),
                it.follows(),
                it.isComplete(),
                Tekst.of(it.title()),
                Tekst.of(it.source()),
                it.adoptions().stream()
                        .map(adoption ->
                                new Vaststelling(adoption.body(), adoption.date(), Names.of(adoption.status())))
                        .toList(),
                it.waarborgen().stream().map(FrameworksApi::waarborg).toList(),
                site.of("/kwaliteitskader/" + it.version()));
    }

    private static WaarborgInKader waarborg(Waarborg it) {
        return new WaarborgInKader(it.code(), Tekst.of(it.name()), Tekst.of(it.core()));
    }
}
