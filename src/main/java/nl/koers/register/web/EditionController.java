package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Location;
import nl.koers.register.Refresh;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.duo.EditionConcepts;
import nl.koers.register.internal.duo.Editions;
import nl.koers.register.internal.duo.Links;
import nl.koers.register.internal.duo.RefreshingRegister;
import nl.koers.ui.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a file of DUO would change, and what one did change: each school with what differs (R57).
@Controller
class EditionController {
    private final RefreshingRegister refreshing;
    private final EditionConcepts concepts;
    private final Editions editions;
    private final Links links;

    EditionController(RefreshingRegister refreshing, EditionConcepts concepts, Editions editions, Links links) {
        this.refreshing = refreshing;
        this.concepts = concepts;
        this.editions = editions;
        this.links = links;
    }

    @GetMapping("/register/duo/klaar/{waiting}")
    @Transactional(readOnly = true)
    public String preview(
            @PathVariable("waiting") String id,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "1") String pagina,
            Model model) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        var concept = concepts.find(Addresses.uuid(id)).orElseThrow(NoSuchThing::new);
        var refresh = refreshing.look(concept);
        var shown = DifferenceList.of(refresh, soort, pagina, "/register/duo/klaar/" + concept.id(), linksOf(refresh));
        model.addAttribute("page", new PreviewPage(concept, refresh, editions.stand(), shown));
        return "register/web/preview";
    }

    @GetMapping("/register/duo/{edition}")
    @Transactional(readOnly = true)
    public String past(
            @PathVariable("edition") String id,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "1") String pagina,
            Model model) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        var edition = editions.find(Addresses.uuid(id)).orElseThrow(NoSuchThing::new);
        var refresh = editions.differences(edition);
        var last = editions.last().filter(it -> it.id().equals(edition.id()) && it.kept());
        model.addAttribute(
                "page",
                new EditionPage(
                        edition,
                        plain("register.duo.edition-of", Dates.moment(edition.readAt())),
                        last.isPresent(),
                        DifferenceList.of(refresh, soort, pagina, "/register/duo/" + edition.id(), linksOf(refresh))));
        return "register/web/edition";
    }

    /// Whoever is a partner of what goes or gets another name.
    private java.util.Map<String, java.util.List<Links.Link>> linksOf(Refresh refresh) {
        return links.to(Stream.concat(
                        refresh.gone().stream(), refresh.changed().stream().map(Refresh.Change::before))
                .map(Location::code)
                .toList());
    }
}
