package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All reviews of the country for the Platform (R32), as a list one can narrow.
@Controller
class CountryController {
    private final OprDesk desk;
    private final Oprs oprs;
    private final Partnerships partnerships;

    CountryController(OprDesk desk, Oprs oprs, Partnerships partnerships) {
        this.desk = desk;
        this.oprs = oprs;
        this.partnerships = partnerships;
    }

    @GetMapping("/landelijk")
    @Transactional(readOnly = true)
    public String show(
            @RequestParam(defaultValue = "") String sector, @RequestParam(defaultValue = "") String laat, Model model) {
        NoSuchThing.unless(OprAccess.mayReadCountry(Acting.viewer()));
        var places = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, it -> it));
        var wanted = Arrays.stream(Sector.values())
                .filter(it -> it.name().equals(sector))
                .findFirst();
        var all = oprs.all().stream()
                .map(opr -> CountryRow.of(
                        opr, java.util.Objects.requireNonNull(places.get(opr.host())), places, desk.today()))
                .toList();
        var late = all.stream().filter(CountryRow::isLate).toList();
        var rows = narrowed(laat.isEmpty() ? all : late, wanted).stream()
                .sorted(CountryRow.mostPressing())
                .map(CountryRow::row)
                .toList();
        model.addAttribute(
                "page",
                new CountryPage(
                        rows,
                        all.size(),
                        sectors(),
                        wanted.map(Sector::name).orElse(""),
                        !laat.isEmpty(),
                        late.size()));
        return "developmentreview/web/country";
    }

    private static List<CountryRow> narrowed(List<CountryRow> rows, Optional<Sector> sector) {
        return rows.stream()
                .filter(row -> sector.isEmpty() || row.host().sectors().contains(sector.get()))
                .toList();
    }

    private static Map<String, String> sectors() {
        var sectors = new LinkedHashMap<String, String>();
        Arrays.stream(Sector.values()).forEach(it -> sectors.put(it.name(), plain("opr.sector." + it)));
        return sectors;
    }
}
