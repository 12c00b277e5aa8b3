package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import nl.koers.planning.Season;
import nl.koers.planning.Shortlist;
import nl.koers.planning.Tie;
import nl.koers.planning.WhyNot;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;

/// Says of each partnership why it stands on the shortlist, or why not (R36).
record ShortlistWords(Season season) {

    List<String> reasons(Shortlist.Candidate candidate) {
        var reasons = new ArrayList<String>();
        reasons.add(plain(
                "opr.shortlist.themes",
                ActorWords.join(candidate.themes().stream()
                        .map(theme -> "‘" + theme.name().here() + "’")
                        .toList())));
        reasons.add(plain(
                "opr.shortlist.sectors",
                ActorWords.join(candidate.sectors().stream()
                        .map(sector -> plain("register.sector." + sector))
                        .toList())));
        reasons.add(willing(candidate));
        reasons.add(Words.counted("opr.shortlist.visits", candidate.visits()));
        candidate.ties().stream().map(ShortlistWords::tie).forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private String willing(Shortlist.Candidate candidate) {
        if (!candidate.saidYes()) {
            return plain("opr.shortlist.did-not-say", season);
        }
        return candidate.note().isEmpty()
                ? plain("opr.shortlist.willing", season)
                : plain("opr.shortlist.willing-note", season, candidate.note());
    }

    private static String tie(Tie tie) {
        return switch (tie) {
            case Tie.SharedPartner(var organisation) -> plain("opr.shortlist.shared-partner", organisation);
            case Tie.VisitedHost(var day) -> plain("opr.shortlist.visited-you", Dates.longAgo(day));
            case Tie.VisitedByHost(var day) -> plain("opr.shortlist.visited-by-you", Dates.longAgo(day));
        };
    }

    String whyNot(WhyNot why) {
        return plain("opr.shortlist.not." + why, season);
    }
}
