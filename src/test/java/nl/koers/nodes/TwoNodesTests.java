package nl.koers.nodes;

import static nl.koers.nodes.Visitor.field;
import static nl.koers.nodes.Visitor.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.koers.KoersApplication;
import nl.koers.KoersTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// A second Koers on the database of the first: whoever is served by one goes on at the other. Killed in earnest they
/// are in `./koers bench nodes`.
@KoersTest
class TwoNodesTests {
    @LocalServerPort
    int first;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private ConfigurableApplicationContext node;

    @BeforeEach
    void start() {
        var application = new SpringApplication(KoersApplication.class);
        application.setAdditionalProfiles("test");
        node = application.run(
                "--server.port=0",
                "--koers.ticks=false",
                "--koers.data=target/test-data-node",
                "--koers.database.url=" + database.getJdbcUrl(),
                "--koers.database.user=" + database.getUsername(),
                "--koers.database.password=" + database.getPassword());
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    @DisplayName(
            "R91 · valt een node uit onder het schrijven, dan gaat de ander verder: geen woord kwijt, niemand uitgelogd")
    void one_node_stops_under_somebody_who_writes() throws Exception {
        int second = Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port", Integer.class));
        try (var samira = new Visitor()) {
            samira.post(first, "/inloggen/samira", Map.of("_csrf", field("_csrf", samira.page(first, "/inloggen"))));
            var work = samira.page(second, "/mijn-werk"); // never logged in there
            var review = found(work, "Peer review Rijn.{0,400}?/opr/([0-9a-f-]{36})");
            var page = "/opr/" + review + "/reflectie/FUTURE";
            var html = samira.page(second, page);
            var token = field("_csrf", html);
            var ground = field("base", html);
            var text = new StringBuilder(found(html, "<textarea[^>]*>\n?(.*?)</textarea>"));
            var words = new ArrayList<String>();
            for (int i = 0; i < 12; i++) {
                if (i == 8) stop();
                var word = "knoop" + UUID.randomUUID().toString().substring(0, 8);
                var key = UUID.randomUUID().toString();
                text.append(' ').append(word);
                var sheet = Map.of("_csrf", token, "base", ground, "tekst", text.toString(), "sleutel", key);
                var path = "/tekst/" + review + "/FUTURE/zelf";
                var answer = samira.post(i % 2 == 0 || i >= 8 ? first : second, path, sheet);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                // the same sheet once more, to the other node: taken once
                var again = i < 8 ? samira.post(i % 2 == 0 ? second : first, path, sheet) : answer;
                assertThat(found(again.body(), "\"version\":(\\d+)"))
                        .isEqualTo(found(answer.body(), "\"version\":(\\d+)"));
                ground = found(answer.body(), "\"own\":\"([^\"]*)\"");
                words.add(word);
            }
            assertThat(samira.page(first, page)).contains(words);
        }
    }

    @Test
    void both_keep_something_in_one_session_under_the_same_name() {
        assertThat(keptBy(sessions, others())).containsExactly("second", "gone");
    }

    @SuppressWarnings("unchecked")
    private FindByIndexNameSessionRepository<? extends Session> others() {
        return node.getBean(FindByIndexNameSessionRepository.class);
    }

    private static <A extends Session, B extends Session> List<String> keptBy(
            FindByIndexNameSessionRepository<A> one, FindByIndexNameSessionRepository<B> two) {
        var fresh = one.createSession();
        one.save(fresh);
        var here = Objects.requireNonNull(one.findById(fresh.getId()));
        var there = Objects.requireNonNull(two.findById(fresh.getId()));
        here.setAttribute("it", "first");
        there.setAttribute("it", "second");
        one.save(here);
        two.save(there);
        String kept = Objects.requireNonNull(one.findById(fresh.getId())).getAttribute("it");
        two.deleteById(fresh.getId());
        here.setAttribute("more", "too late");
        one.save(here);
        return List.of(kept, one.findById(fresh.getId()) == null ? "gone" : "there");
    }
}
