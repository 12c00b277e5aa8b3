package nl.koers.planning.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.planning.Season;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// What a partnership said about visiting others, and the visits it made (R05).
///
/// @param said a line for this season and the next
/// @param seen the mark of all that was said
/// @param since the first day of which a visit still counts
/// @param different how many different partnerships were visited since
public record WillingPage(
        String id,
        String name,
        List<Said> said,
        String seen,
        List<VisitLine> visits,
        LocalDate since,
        int different,
        int norm,
        boolean maySay,
        Typed typed,
        Refusals refusals) {

    /// @param mark shape beside the answer
    public record Said(Season season, String mark, String answer, String note) {}

    public record VisitLine(String host, LocalDate day) {}

    public record Typed(String season, String willing, String note) {
        static Typed nothing() {
            return new Typed("", "", "");
        }
    }

    /// The school years to speak about.
    public Map<String, String> seasons() {
        var all = new LinkedHashMap<String, String>();
        said.forEach(
                it -> all.put(String.valueOf(it.season().year()), it.season().toString()));
        return all;
    }

    public Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        all.put("ja", plain("planning.willing.answer-yes"));
        all.put("nee", plain("planning.willing.answer-no"));
        return all;
    }

    public String href(String page) {
        return "/partnerschappen/" + id + page;
    }

    public List<Link> path() {
        return List.of(
                new Link(plain("planning.path.all"), "/partnerschappen"),
                new Link(name, href("")),
                new Link(plain("planning.willing.title"), ""));
    }
}
