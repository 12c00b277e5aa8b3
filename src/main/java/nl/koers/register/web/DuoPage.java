package nl.koers.register.web;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.number;
import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.register.internal.duo.EditionConcepts.Concept;
import nl.koers.register.internal.duo.Editions.Edition;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;

/// The desk of the register: what waits, a file to send, and all that was applied with who did it.
///
/// @param last the one that can be undone
/// @param who for each edition and act
public record DuoPage(
        List<Concept> waiting,
        List<Edition> applied,
        @Nullable Edition last,
        Map<Map.Entry<UUID, String>, String> who,
        Refusals refusals) {

    static Link crumb() {
        return new Link(plain("register.duo.title"), "/register/duo");
    }

    public List<Link> path() {
        return List.of(new Link(plain("register.duo.title"), ""));
    }

    /// "Petra van Dam, 3 mei 2027, 16.00 uur"
    public String sent(Concept concept) {
        return by(concept.id(), "DUO_SENT", Dates.moment(concept.sentAt()));
    }

    public String applied(Edition edition) {
        return by(edition.id(), "DUO_APPLIED", Dates.moment(edition.readAt()));
    }

    public String undone(Edition edition) {
        return edition.undoneAt() == null ? "" : by(edition.id(), "DUO_UNDONE", Dates.moment(edition.undoneAt()));
    }

    private String by(UUID id, String act, String when) {
        var name = who.getOrDefault(Map.entry(id, act), "");
        return name.isEmpty() ? when : name + ", " + when;
    }

    public String kind(Edition edition) {
        return plain("register.duo.kind." + edition.kind());
    }

    public String kind(Concept concept) {
        return plain("register.duo.kind." + concept.kind());
    }

    public String href(Edition edition) {
        return "/register/duo/" + edition.id();
    }

    public String href(Concept concept) {
        return "/register/duo/klaar/" + concept.id();
    }

    /// "2 nieuw, 1 verdwenen"
    public String counts(Edition edition) {
        return counts(edition.added(), edition.gone(), edition.renamed(), edition.changed() - edition.renamed());
    }

    static String counts(int added, int gone, int renamed, int otherwise) {
        var all = Stream.of(
                        Map.entry("register.duo.n-new", added),
                        Map.entry("register.duo.n-gone", gone),
                        Map.entry("register.duo.n-renamed", renamed),
                        Map.entry("register.duo.n-changed", otherwise))
                .filter(it -> it.getValue() > 0)
                .map(it -> plain(it.getKey(), number(it.getValue())))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? plain("register.duo.no-difference") : all;
    }

    public String rows(Edition edition) {
        return counted("register.duo.rows", edition.rows());
    }
}
