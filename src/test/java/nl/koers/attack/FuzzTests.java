package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Address;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Form;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Every page and every form as every role, with values nobody means: `./koers bench fuzz` sends a hundred thousand.
@KoersTest
@DisplayName("Verzoeken die niemand bedoelt")
class FuzzTests {
    private static final int ATTACKS = Integer.getInteger("koers.attacks", 1_500);
    private static final long SEED = Long.getLong("koers.attacks.seed", 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private final Random luck = new Random(SEED);
    private final List<String> found = new ArrayList<>();
    private final Map<Reader, Visitor> visitors = new EnumMap<>(Reader.class);

    @Test
    @DisplayName("R90 · geen enkel verzoek brengt Koers van zijn stuk, komt terug als opmaak of krijgt iets te zien")
    void nothing_gives_way() {
        var attacks = new ArrayList<Attack>();
        for (var chapter : List.of(Chapter.BEGUN, Chapter.AGREED, Chapter.CONCEPT)) {
            var opr = Dossiers.own(chapter, tools);
            var addresses = Address.ofPages(opr, Dossiers.things(opr, db, transaction));
            for (var reader : Reader.values()) {
                visitors.put(reader, Visitor.of(reader, port));
                addresses.forEach(address -> attacks.addAll(attacks(reader, address, opr)));
            }
        }
        assertThat(attacks).hasSizeGreaterThan(200);
        for (int i = 0; i < ATTACKS && found.size() < 20; i++) {
            attack(attacks.get(luck.nextInt(attacks.size())));
        }
        assertThat(found).as("seed " + SEED).isEmpty();
    }

    /// Who sends which form.
    private record Attack(Reader reader, Form form) {}

    /// What can be filled in on this page, and the page itself with a question behind it. Only what lies in the dossier
    /// of this test is written to.
    private List<Attack> attacks(Reader reader, String address, String opr) {
        var attacks = new ArrayList<Attack>();
        var asking = Map.of("taal", "nl", "naar", "/", "q", "", "bladzijde", "1");
        attacks.add(new Attack(reader, new Form("GET", address, asking)));
        Form.on(visitor(reader).get(address).body(), address).stream()
                .filter(form -> form.method().equals("GET") || form.action().contains(opr))
                .forEach(form -> attacks.add(new Attack(reader, form)));
        return attacks;
    }

    private void attack(Attack attack) {
        var form = attack.form();
        var fields = new java.util.LinkedHashMap<>(form.fields());
        for (var name : fields.keySet()) {
            if (luck.nextInt(3) == 0) {
                fields.put(name, Nasty.value(luck));
            }
        }
        if (luck.nextInt(5) == 0) {
            fields.remove(fields.keySet().stream().findAny().orElse(""));
        }
        if (luck.nextInt(5) == 0) {
            fields.put(Nasty.value(luck), Nasty.value(luck));
        }
        var action = luck.nextInt(8) == 0 ? bent(form.action()) : form.action();
        var said = attack.reader() + " " + form.method() + " " + action + " " + brief(fields);
        try {
            var answer = form.method().equals("POST")
                    ? visitor(attack.reader()).post(action, fields)
                    : visitor(attack.reader()).get(action + "?" + query(fields));
            look(said, answer);
        } catch (IllegalStateException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw e;
            }
            found.add(said + " broke the connection: " + e.getCause());
        }
    }

    private void look(String said, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            found.add(said + " → " + answer.statusCode());
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            var page = Jsoup.parse(answer.body());
            var active = page.select("script:not([src]), [onerror], [onload], [href^=javascript:], [src^=javascript:]");
            if (!active.isEmpty() || answer.body().contains(Nasty.SCRIPT)) {
                found.add(said + " → comes back as " + active);
            }
        }
        if (answer.body().contains("org.springframework") || answer.body().contains("PSQLException")) {
            found.add(said + " → tells how Koers is made");
        }
        if (answer.headers().firstValue("Set-Cookie").orElse("").contains("gestolen")) {
            found.add(said + " → a header of one's own");
        }
        answer.headers().firstValue("Location").ifPresent(to -> {
            if (to.contains("elders.example") && !to.startsWith("http://localhost:" + port + "/")) {
                found.add(said + " → sends people to " + to);
            }
        });
    }

    /// One part of the address replaced by something else.
    private String bent(String action) {
        var parts = action.split("\\?")[0].split("/");
        if (parts.length > 1) {
            parts[1 + luck.nextInt(parts.length - 1)] = encode(cut(Nasty.value(luck)));
        }
        return String.join("/", parts).isEmpty() ? "/" : String.join("/", parts);
    }

    /// A GET of a hundred thousand signs is refused by the server before Koers sees it.
    private static String query(Map<String, String> fields) {
        return String.join(
                "&",
                fields.entrySet().stream()
                        .map(it -> encode(cut(it.getKey())) + "=" + encode(cut(it.getValue())))
                        .toList());
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String brief(Map<String, String> fields) {
        var all = fields.toString();
        return all.length() > 300 ? all.substring(0, 300) + "…" : all;
    }

    private Visitor visitor(Reader reader) {
        return java.util.Objects.requireNonNull(visitors.get(reader));
    }
}
