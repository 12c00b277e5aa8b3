package nl.koers.api.web;

import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.SAMIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.matrix.Visitor;
import nl.koers.people.internal.accounts.ProgramKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KoersTest
@DisplayName("De API: lezen wat openbaar is, en met een sleutel wat van jezelf is")
class ApiTests {
    private static final String NOBODY = "0193b3a0-0000-7000-8000-000000000001";

    /// Samira's partnership has no ambitions yet; that of Joris has.
    private static final Set<String> QUALITY = Set.of("/mijn/ambities", "/mijn/stappen");

    @Autowired
    private ProgramKeys keys;

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @LocalServerPort
    private int port;

    private Program anyone() {
        return new Program(port, null);
    }

    private Program of(Persona persona) {
        return new Program(port, secret(persona, "toets"));
    }

    private String secret(Persona persona, String name) {
        var made = keys.make(persona.id(), name, UUID.randomUUID());
        return made instanceof ProgramKeys.Made.Key(var secret) ? secret : fail(made.toString());
    }

    private Contract contract() {
        return new Contract(anyone().reads("/openapi.json"));
    }

    @Test
    @DisplayName("elk adres staat in het contract, en het contract heeft geen ander")
    void the_contract_names_every_address() {
        var there = new TreeSet<String>();
        handlers.getHandlerMethods().keySet().stream()
                .flatMap(it -> it.getPatternValues().stream())
                .filter(it -> it.startsWith("/api/v1/"))
                .forEach(it -> there.add(it.substring("/api/v1".length())));
        assertThat(there).isEqualTo(contract().paths());
    }

    @Test
    @DisplayName("R45 · elk antwoord houdt zich aan het contract, voor wie een sleutel heeft en voor ieder ander")
    void every_answer_keeps_the_contract() {
        var contract = contract();
        var samira = of(SAMIRA);
        var joris = of(JORIS);
        var broken = new ArrayList<String>();
        for (var path : contract.paths()) {
            if (!path.equals("/openapi.json")) {
                var here = path.replace("{id}", Places.DELTA.toString())
                        .replace("{versie}", "2021")
                        .replace("{region}", Places.STROOMLAND.toString());
                var answer = (QUALITY.contains(path) ? joris : samira).asks("/api/v1" + here);
                assertThat(answer.statusCode()).as(here).isEqualTo(200);
                broken.addAll(contract.broken(contract.schemaOf(path), Program.json(answer), here));
                if (path.startsWith("/mijn/")) {
                    assertThat(Program.json(answer).path("totaal").asInt())
                            .as(here)
                            .isPositive();
                    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
                } else {
                    assertThat(anyone().asks("/api/v1" + here).body()).isEqualTo(answer.body());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName(
            "R90 · zonder sleutel, met een sessie van een browser of met een onbekende sleutel leest niemand iets van iemand")
    void only_a_key_opens_what_is_ones_own() {
        assertThat(anyone().asks("/api/v1/mijn/taken").statusCode()).isEqualTo(401);
        assertThat(Visitor.as(SAMIRA.key(), port).get("/api/v1/mijn/taken").statusCode())
                .isEqualTo(401);
        var wrong = new Program(port, "koers_" + "a".repeat(43));
        assertThat(wrong.asks("/api/v1/mijn/taken").statusCode()).isEqualTo(401);
        assertThat(wrong.asks("/api/v1/partnerschappen").statusCode())
                .as("a key that does not work is said to be so")
                .isEqualTo(401);
    }

    @Test
    @DisplayName("R90 · ieder leest de eigen taken: dezelfde als op Mijn werk")
    void one_reads_the_own_tasks() {
        var ofSamira = of(SAMIRA).reads("/mijn/taken");
        var ofMees = of(MEES).reads("/mijn/taken");
        assertThat(ofSamira).isNotEqualTo(ofMees);
        var screen = Visitor.as(SAMIRA.key(), port).get("/mijn-werk").body();
        var missing = new ArrayList<String>();
        ofSamira.path("resultaten").forEach(task -> {
            var what = task.path("taak").asString();
            if (!screen.contains(what)) {
                missing.add(what);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("een sleutel die is teruggenomen, werkt meteen niet meer; die van een ander neem je niet terug")
    void a_key_is_taken_back() {
        var secret = secret(SAMIRA, "weg");
        var key = keys.of(SAMIRA.id()).getLast().id();
        var program = new Program(port, secret);
        assertThat(program.asks("/api/v1/mijn/plekken").statusCode()).isEqualTo(200);
        assertThat(keys.takeBack(MEES.id(), key)).isEmpty();
        assertThat(program.asks("/api/v1/mijn/plekken").statusCode()).isEqualTo(200);
        assertThat(keys.takeBack(SAMIRA.id(), key)).contains("weg");
        assertThat(program.asks("/api/v1/mijn/plekken").statusCode()).isEqualTo(401);
        assertThat(keys.of(SAMIRA.id())).noneMatch(it -> it.id().equals(key));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/api/v1/partnerschappen?sector=hbo, 400",
        "/api/v1/partnerschappen?pagina=0, 400",
        "/api/v1/partnerschappen?paginaGrootte=201, 400",
        "/api/v1/partnerschappen?pagina=1&pagina=2, 400",
        "/api/v1/partnerschappen?sectr=po, 400",
        "/api/v1/kwaliteitskaders/2021/elementen?soort=SO, 400",
        "/api/v1/partnerschappen?a%0Ab=1, 400",
        "/api/v1/kwaliteitskaders/1999, 404",
        "/api/v1/partnerschappen/geen-id, 404",
        "/api/v1/partnerschappen/" + NOBODY + ", 404",
        "/api/v1/partnerschappen/" + NOBODY + "/partners, 404",
        "/api/v1/onderwijsregios/" + NOBODY + ", 404",
        "/api/v1/bestuurders, 404",
        "/api/v2/partnerschappen, 404",
        "/api/v1/partnerschappen/, 404"
    })
    void what_goes_wrong_is_a_problem(String path, int status) {
        var answer = anyone().asks(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Program.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(List.of(
                        problem.path("title").asString(), problem.path("detail").asString()))
                .doesNotContain("");
    }

    @Test
    @DisplayName("alle fouten van een vraag staan in één antwoord")
    void all_faults_at_once() {
        var problem = Program.json(anyone().asks("/api/v1/partnerschappen?sector=hbo&pagina=nul&kleur=rood"));
        var fields = new ArrayList<String>();
        problem.path("fouten").forEach(it -> fields.add(it.path("veld").asString()));
        assertThat(fields).containsExactlyInAnyOrder("sector", "pagina", "kleur");
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
    @DisplayName("R90 · niets verandert er iets")
    void nothing_changes_anything(String method) {
        for (var path : List.of("/api/v1/partnerschappen", "/api/v1/partnerschappen/" + Places.DELTA)) {
            var answer = anyone().sends(method, path);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        }
    }

    @Test
    @DisplayName("elk antwoord noemt de versie en laat elke webpagina mee lezen; een pagina telt alles één keer")
    void headers_and_pages() {
        var answer = anyone().asks("/api/v1/partnerschappen");
        assertThat(answer.headers().firstValue("API-Version")).contains("1.2.0");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(anyone().sends("OPTIONS", "/api/v1/mijn/taken").statusCode()).isEqualTo(204);
        int total = Program.json(answer).path("totaal").asInt();
        var ids = new TreeSet<UUID>();
        for (int page = 1; page <= total; page++) {
            var one = anyone().reads("/partnerschappen?paginaGrootte=1&pagina=" + page)
                    .path("resultaten");
            assertThat(one).hasSize(1);
            ids.add(UUID.fromString(one.path(0).path("id").asString()));
            if (page == 5) {
                break;
            }
        }
        assertThat(ids).hasSize(Math.min(5, total));
    }

    @Test
    @DisplayName("wie te veel vraagt, hoort wanneer het weer kan; een ander merkt er niets van")
    void too_many_questions() {
        var busy = of(MEES);
        var last = busy.asks("/api/v1/mijn/plekken");
        for (int i = 0; i < 2200 && last.statusCode() == 200; i++) {
            last = busy.asks("/api/v1/mijn/plekken");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(of(SAMIRA).asks("/api/v1/mijn/plekken").statusCode()).isEqualTo(200);
    }
}
