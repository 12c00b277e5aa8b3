package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Partnership;
import nl.koers.register.Region;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;

/// One onderwijsregio: which partnerships belong to it, and which did.
///
/// @param choices partnerships that do not belong to it now; empty for who does not keep the regions
/// @param capacity null for who may not read it, and while nobody belongs here
public record RegionPage(
        Region region,
        List<Line> now,
        List<Line> before,
        Map<String, String> choices,
        @Nullable CapacityTable capacity,
        boolean mayKeep,
        Typed typed,
        Refusals refusals) {

    public record Line(
            String tie,
            String name,
            String href,
            String sectors,
            LocalDate since,
            @Nullable LocalDate ended,
            boolean holds) {}

    /// What was refused.
    public record Typed(String partnership, String since, String tie, String on) {
        static Typed nothing() {
            return new Typed("", "", "", "");
        }
    }

    static RegionPage of(
            Region region,
            List<Line> lines,
            List<Partnership> all,
            @Nullable CapacityTable capacity,
            boolean mayKeep,
            Typed typed,
            Refusals refusals) {
        var choices = new LinkedHashMap<String, String>();
        if (mayKeep) {
            var there = lines.stream().filter(Line::holds).map(Line::name).toList();
            all.stream()
                    .filter(it -> !there.contains(it.name()))
                    .forEach(it -> choices.put(it.id().toString(), it.name()));
        }
        return new RegionPage(
                region,
                lines.stream().filter(Line::holds).toList(),
                lines.stream().filter(it -> !it.holds()).toList(),
                choices,
                capacity,
                mayKeep,
                typed,
                refusals);
    }

    static @Nullable LocalDate day(String typed) {
        return Days.day(typed).orElse(null);
    }

    public List<Link> path() {
        return List.of(new Link(plain("register.regions.title"), "/onderwijsregios"), new Link(region.name(), ""));
    }

    public String href(String page) {
        return "/onderwijsregios/" + region.id() + page;
    }

    public String onOf(Line line) {
        return typed.tie().equals(line.tie()) ? typed.on() : "";
    }
}
