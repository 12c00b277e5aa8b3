package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.demo.Places;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.RouteTable.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KoersTest
@DisplayName("Wie bij welke bladzijde en handeling kan")
class AccessMatrixTests {
    private static final RouteTable TABLE = RouteTable.load();
    private static final String NOWHERE =
            UUID.fromString("0193b3a0-0000-7000-8000-000000000000").toString();

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private Map<String, String> things = Map.of();

    private final Map<Reader, Visitor> visitors = new EnumMap<>(Reader.class);

    @BeforeEach
    void letThemIn() {
        for (var reader : Reader.values()) {
            visitors.put(reader, Visitor.of(reader, port));
        }
    }

    @Test
    @DisplayName("R90 · elke route heeft een verwachting, en elke verwachting een route")
    void every_route_has_an_expectation() {
        var expected = new TreeSet<String>();
        TABLE.routes().forEach(route -> expected.add(route.name()));
        assertThat(expected).isEqualTo(routesOfTheHouse());
    }

    @ParameterizedTest(name = "R25, R90 · {0}: elke bladzijde opent voor wie mag, en bestaat niet voor wie niet mag")
    @EnumSource(Chapter.class)
    void pages_open_for_whom_they_should(Chapter chapter) {
        var opr = dossier(chapter);
        var wrong = new ArrayList<String>();
        for (var route : TABLE.routes()) {
            if (route.method().equals("GET") && route.inDossier()) {
                for (var reader : Reader.values()) {
                    checkPage(route, reader, chapter, opr, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "R90 · {0}: een handeling van wie niet mag, doet niets en zegt niet of er iets is")
    @EnumSource(Chapter.class)
    void acts_of_others_do_not_exist(Chapter chapter) {
        var opr = dossier(chapter);
        var wrong = new ArrayList<String>();
        for (var route : TABLE.routes()) {
            if (route.method().equals("POST") && route.inDossier()) {
                for (var reader : Reader.values()) {
                    if (!route.opensFor(reader, chapter)) {
                        checkRefusedAct(route, reader, opr, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("R45, R90 · wat buiten een dossier ligt, opent voor wie het bedoeld is")
    void pages_outside_a_dossier() {
        var wrong = new ArrayList<String>();
        for (var route : TABLE.routes()) {
            if (route.method().equals("GET") && !route.inDossier()) {
                for (var reader : Reader.values()) {
                    var answer = visitor(reader)
                            .get(FormFields.fill(route.path().replace("{id}", Places.DELTA.toString()), Map.of()));
                    boolean opens = answer.statusCode() < 400
                            && !atTheDoor(
                                    answer.headers().firstValue("Location").orElse(""));
                    if (opens != route.opensFor(reader, Chapter.BEGUN)) {
                        wrong.add(route.name() + " for " + reader + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String dossier(Chapter chapter) {
        var opr = Dossiers.at(chapter, tools);
        things = Dossiers.things(opr, db, transaction);
        return opr;
    }

    private void checkPage(Route route, Reader reader, Chapter chapter, String opr, List<String> wrong) {
        var visitor = visitor(reader);
        var answer = visitor.get(path(route, opr));
        boolean opens = answer.statusCode() < 400
                && !atTheDoor(answer.headers().firstValue("Location").orElse(""));
        if (opens != route.opensFor(reader, chapter)) {
            wrong.add(route.name() + " for " + reader + " at " + chapter + ": " + answer.statusCode());
        } else if (!opens) {
            var nothing = visitor.get(path(route, NOWHERE));
            if (answer.statusCode() != nothing.statusCode() || !same(answer.body(), nothing.body())) {
                wrong.add(route.name() + " tells " + reader + " that it exists");
            }
        }
    }

    private void checkRefusedAct(Route route, Reader reader, String opr, List<String> wrong) {
        var visitor = visitor(reader);
        var answer = visitor.post(path(route, opr), FormFields.of(route));
        var nothing = visitor.post(path(route, NOWHERE), FormFields.of(route));
        boolean refused = answer.statusCode() == 404
                || answer.statusCode() == 400
                || atTheDoor(answer.headers().firstValue("Location").orElse(""));
        if (!refused) {
            wrong.add(route.name() + " is open to " + reader + ": " + answer.statusCode());
        } else if (answer.statusCode() != nothing.statusCode() || !same(answer.body(), nothing.body())) {
            wrong.add(route.name() + " tells " + reader + " that it exists");
        }
    }

    private Visitor visitor(Reader reader) {
        return java.util.Objects.requireNonNull(visitors.get(reader));
    }

    /// Someone who did not log in is sent to the door, whatever the address.
    private static boolean atTheDoor(String location) {
        return location.contains("/inloggen");
    }

    /// The same page, but for what changes with every answer.
    private static boolean same(String one, String other) {
        return neutral(one).equals(neutral(other));
    }

    private static String neutral(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }

    /// The address with things in it that are really there, so that there is something to leak.
    private String path(Route route, String opr) {
        return FormFields.fill(route.path().replace("/opr/{id}", "/opr/" + opr).replace("{dossier}", opr), things);
    }

    private TreeSet<String> routesOfTheHouse() {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("nl.koers")) {
                var methods = info.getMethodsCondition().getMethods();
                for (var path : info.getPatternValues()) {
                    if (methods.isEmpty()) {
                        routes.add("ANY " + path);
                    }
                    methods.forEach(it -> routes.add(it.name() + " " + path));
                }
            }
        });
        return routes;
    }
}
