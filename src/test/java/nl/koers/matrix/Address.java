package nl.koers.matrix;

import static nl.koers.demo.Personas.DIRK;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MARLEEN;
import static nl.koers.demo.Personas.PETRA;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.matrix.RouteTable.Route;

/// The addresses of all pages there are, filled in.
public final class Address {
    /// Whole words, a part of every hidden word, a word that is only like one of them.
    private static final List<String> SEARCHES = List.of("verborgen", "verborgne", "studenten", "begelieder");

    /// Shows nothing of a review or of its host, in whichever chapter it is.
    private static final List<String> WITHOUT_REVIEW = List.of(
            "/kwaliteitskader",
            "/register/",
            "/inloggen",
            "/api/v1/partnerschappen",
            "/api/v1/onderwijsregios",
            "/api/v1/kwaliteitskaders",
            "/api/v1/openapi.json",
            "/werkwijze",
            "/privacy",
            "/toegankelijkheid",
            "/onderdelen",
            "/.well-known",
            "/uitgelogd",
            "/begin/",
            "/nieuw-wachtwoord/",
            "/mailadres/",
            "/csrf",
            "/demonstratie",
            "/onderwijsregios",
            "/naar-100-procent",
            "/mensen");

    private static final RouteTable TABLE = RouteTable.load();

    private Address() {}

    /// @param things ids of what the dossier holds, by the name of the variable in an address
    public static List<String> ofPages(String dossier, Map<String, String> things) {
        var pages = TABLE.routes().stream()
                .filter(route -> route.method().equals("GET"))
                .flatMap(route -> of(route, dossier, things));
        return Stream.concat(pages, SEARCHES.stream().map(it -> "/zoeken?q=" + it))
                .toList();
    }

    static Stream<String> of(Route route, String dossier, Map<String, String> things) {
        return partnerships(route.path(), things)
                .map(id -> route.path()
                        .replace("/opr/{id}", "/opr/" + dossier)
                        .replace("{dossier}", dossier)
                        .replace("{id}", id)
                        .replace("pauze/{item}", "pauze/{pause}")
                        .replace("ambities/{ambition}/tekst/{part}", "ambities/{ambition}/tekst/aanpak")
                        .replace("{version}/naast/{older}", "2025/naast/2021")
                        .replace("{person}", seated(route.path()).id().toString()))
                .map(path -> FormFields.fill(path, things));
    }

    /// Whether the page can be another one in another chapter of the review.
    static boolean dependsOnReview(String address) {
        return WITHOUT_REVIEW.stream().noneMatch(address::startsWith);
    }

    /// A page of a partnership is asked of one that visits and of the host, where most lies that is hidden.
    private static Stream<String> partnerships(String path, Map<String, String> things) {
        var visitor = Places.DELTA.toString();
        var host = things.get("host");
        return path.contains("/partnerschappen/{id}") && host != null ? Stream.of(visitor, host) : Stream.of(visitor);
    }

    /// Someone who has the seat that a page about a seat is of.
    private static Persona seated(String path) {
        if (path.startsWith("/mensen/platform")) {
            return PETRA;
        }
        if (path.startsWith("/mensen/dus-i")) {
            return DIRK;
        }
        return path.startsWith("/onderwijsregios") ? MARLEEN : JORIS;
    }
}
