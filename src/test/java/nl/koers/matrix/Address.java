package nl.koers.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.demo.Places;

/// The addresses of all pages there are, filled in.
public final class Address {
    /// Whole words, a part of every hidden word, a word that is only like one of them.
    private static final List<String> SEARCHES = List.of("verborgen", "verborgne", "studenten", "begelieder");
    private static final RouteTable TABLE = RouteTable.load();

    private Address() {}

    /// @param things ids of what the dossier holds, by the name of the variable in an address
    public static List<String> ofPages(String dossier, Map<String, String> things) {
        var pages = TABLE.routes().stream()
                .filter(route -> route.method().equals("GET"))
                .flatMap(route -> partnerships(route.path(), things)
                        .map(id -> route.path()
                                .replace("/opr/{id}", "/opr/" + dossier)
                                .replace("{dossier}", dossier)
                                .replace("{id}", id)))
                .map(path -> FormFields.fill(path, things));
        return Stream.concat(pages, SEARCHES.stream().map(it -> "/zoeken?q=" + it))
                .toList();
    }

    /// A page of a partnership is asked of one that visits and of the host, where most lies that is hidden.
    private static Stream<String> partnerships(String path, Map<String, String> things) {
        var visitor = Places.DELTA.toString();
        var host = things.get("host");
        return path.contains("/partnerschappen/{id}") && host != null ? Stream.of(visitor, host) : Stream.of(visitor);
    }
}
