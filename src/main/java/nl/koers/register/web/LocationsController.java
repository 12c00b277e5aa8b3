package nl.koers.register.web;

import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.register.internal.duo.Links;
import nl.koers.register.internal.duo.LocationRows;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A school and a board as DUO knows them, with the partnerships that point at them: public, as DUO's facts are.
@Controller
class LocationsController {
    private final LocationRows rows;
    private final Links links;

    LocationsController(LocationRows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    @GetMapping("/register/vestigingen/{location}")
    @Transactional(readOnly = true)
    public String location(@PathVariable("location") String code, Model model) {
        var known = rows.known(code).orElseThrow(NoSuchThing::new);
        model.addAttribute(
                "page",
                new LocationPage(
                        known,
                        links.to(java.util.List.of(code)).values().stream()
                                .flatMap(java.util.List::stream)
                                .toList()));
        return "register/web/location";
    }

    @GetMapping("/register/besturen/{board}")
    @Transactional(readOnly = true)
    public String board(@PathVariable("board") String number, Model model) {
        var locations = rows.ofBoard(number);
        NoSuchThing.unless(!locations.isEmpty());
        var found = links.to(locations.stream().map(it -> it.location().code()).toList());
        Map<String, String> names = found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream().map(Links.Link::name).collect(Collectors.joining(", "))));
        model.addAttribute("page", new BoardPage(number, locations, names));
        return "register/web/board";
    }
}
