package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.koers.register.internal.duo.LocationRows.Known;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell;

/// The schools of one board, by its number: the files of schools do not tell its name.
///
/// @param partnerships names of those in which a school takes part, by code
public record BoardPage(String number, List<Known> locations, Map<String, String> partnerships) {
    public List<Shell.Link> path() {
        return List.of(
                new Shell.Link(plain("register.path.all"), "/partnerschappen"),
                new Shell.Link(plain("register.board", number), ""));
    }

    public String partnerships(Known known) {
        return partnerships.getOrDefault(known.location().code(), "–");
    }

    public String href(Known known) {
        return "/register/vestigingen/" + known.location().code();
    }

    public String source() {
        var latest = locations.stream()
                .map(Known::readAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return plain("register.source", Dates.moment(latest));
    }
}
