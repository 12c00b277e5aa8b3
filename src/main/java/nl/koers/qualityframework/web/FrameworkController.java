package nl.koers.qualityframework.web;

import java.nio.charset.StandardCharsets;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.ThenAndNow;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.VersionRows;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The framework for anyone (R45): all versions, one as a whole, a waarborg, an element, and a version as a file.
@Controller
class FrameworkController {
    static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final QualityFrameworks frameworks;
    private final VersionRows rows;

    FrameworkController(QualityFrameworks frameworks, VersionRows rows) {
        this.frameworks = frameworks;
        this.rows = rows;
    }

    @GetMapping("/kwaliteitskader")
    @Transactional(readOnly = true)
    public String all(Model model) {
        model.addAttribute("versions", frameworks.all());
        model.addAttribute("keeps", FrameworkAccess.mayKeep(Acting.viewer()));
        return "qualityframework/web/frameworks";
    }

    @GetMapping("/kwaliteitskader/{version}")
    @Transactional(readOnly = true)
    public String whole(@PathVariable String version, Model model) {
        var asked = frameworks.require(version);
        model.addAttribute("version", asked);
        model.addAttribute("others", new OtherVersions(asked, frameworks.all()));
        return "qualityframework/web/framework";
    }

    /// A waarborg or an element by its code.
    @GetMapping("/kwaliteitskader/{version}/{code}")
    @Transactional(readOnly = true)
    public String part(@PathVariable String version, @PathVariable String code, Model model) {
        var framework = frameworks.require(version);
        model.addAttribute("version", framework);
        var element = framework.element(code);
        if (element.isPresent()) {
            model.addAttribute("page", ElementPage.of(framework, element.get(), frameworks.all()));
            return "qualityframework/web/element";
        }
        model.addAttribute("waarborg", framework.waarborg(code).orElseThrow(NoSuchThing::new));
        return "qualityframework/web/guarantee";
    }

    /// R47: two versions beside each other; the newer one comes first in the address.
    @GetMapping("/kwaliteitskader/{version}/naast/{older}")
    @Transactional(readOnly = true)
    public String beside(@PathVariable String version, @PathVariable String older, Model model) {
        var now = frameworks.require(version);
        var then = frameworks.require(older);
        int order = FrameworkVersion.NEWEST_FIRST.compare(now.version(), then.version());
        if (order > 0) {
            return "redirect:/kwaliteitskader/" + older + "/naast/" + version;
        }
        NoSuchThing.unless(order < 0);
        model.addAttribute("page", ThenAndNow.between(then, now, frameworks.all()));
        return "qualityframework/web/beside";
    }

    /// R48: the elements by the function of an onderwijsregio that they touch.
    @GetMapping("/kwaliteitskader/{version}/functies")
    @Transactional(readOnly = true)
    public String functions(@PathVariable String version, Model model) {
        model.addAttribute("version", frameworks.require(version));
        return "qualityframework/web/functions";
    }

    /// R46: the subjects for which the four waarborgen can be read together.
    @GetMapping("/kwaliteitskader/{version}/onderwerpen")
    @Transactional(readOnly = true)
    public String subjects(@PathVariable String version, Model model) {
        model.addAttribute("version", frameworks.require(version));
        return "qualityframework/web/subjects";
    }

    @GetMapping("/kwaliteitskader/{version}/onderwerpen/{subject}")
    @Transactional(readOnly = true)
    public String subject(@PathVariable String version, @PathVariable String subject, Model model) {
        var framework = frameworks.require(version);
        model.addAttribute("version", framework);
        model.addAttribute("subject", framework.subject(subject).orElseThrow(NoSuchThing::new));
        return "qualityframework/web/subject";
    }

    /// The file as it was published, to the byte.
    @GetMapping("/kwaliteitskader/{version}/bestand")
    @Transactional(readOnly = true)
    public ResponseEntity<String> file(@PathVariable String version) {
        var published = rows.published().stream()
                .filter(it -> it.name().equals(version))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return download(version, rows.publishedFile(published.id()).orElseThrow(NoSuchThing::new));
    }

    static ResponseEntity<String> download(String name, String file) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kwaliteitskader-" + name + ".yaml")
                                .build()
                                .toString())
                .body(file);
    }
}
