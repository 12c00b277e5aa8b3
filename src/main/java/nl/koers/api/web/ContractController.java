package nl.koers.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.koers.ui.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The contract itself, and the answer to what it does not have.
@Controller
class ContractController {
    private final SiteAddress site;
    private final String mail;
    private final Map<String, Object> contract;

    ContractController(SiteAddress site, @Value("${koers.site.mail:}") String mail) {
        this.site = site;
        this.mail = mail;
        this.contract = read();
    }

    private static Map<String, Object> read() {
        try (var in = new ClassPathResource("nl/koers/api/openapi.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = ApiDoor.BASE + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<Map<String, Object>> contract() {
        var here = new java.util.LinkedHashMap<>(contract);
        here.put("servers", List.of(Map.of("url", site.of(ApiDoor.BASE))));
        if (here.get("info") instanceof Map<?, ?> info) {
            var known = new java.util.LinkedHashMap<Object, Object>(info);
            known.put("contact", Map.of("name", "Koers", "email", mail, "url", site.of("/api")));
            here.put("info", known);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(here);
    }

    /// For people: what there is, and how to get a key.
    @GetMapping("/api")
    @Transactional(readOnly = true)
    public String explain(org.springframework.ui.Model model) {
        model.addAttribute("page", new ContractPage(site.of(ApiDoor.BASE), ContractPage.roads(contract)));
        return "api/web/contract";
    }

    @RequestMapping("/api/**")
    @ResponseBody
    ResponseEntity<ProblemDetail> nothing(jakarta.servlet.http.HttpServletRequest request) {
        var reads = List.of("GET", "HEAD").contains(request.getMethod());
        if (reads) {
            return Faults.answer(org.springframework.http.HttpStatus.NOT_FOUND, "gone");
        }
        return ResponseEntity.status(org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED)
                .header("Allow", "GET, HEAD, OPTIONS")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Faults.problem(org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED, "reads-only"));
    }
}
