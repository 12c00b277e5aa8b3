package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.planning.Theme;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The themes of a review, to choose or to read (R36).
public record ThemesPage(
        OprHead head,
        List<Theme> all,
        Set<String> chosen,
        @Nullable LocalDate chosenOn,
        boolean mayChoose,
        Refusals refusals) {

    /// All themes to choose from.
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        all.forEach(theme -> options.put(theme.key(), theme.name().here()));
        return options;
    }

    public List<Theme> chosenThemes() {
        return all.stream().filter(theme -> chosen.contains(theme.key())).toList();
    }
}
