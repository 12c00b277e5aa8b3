package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.Partnership;
import nl.koers.register.internal.life.Content.InductionLevel;
import nl.koers.register.internal.life.Content.Trajectory;
import nl.koers.ui.Shell.Link;

/// What the partnership does (R49).
///
/// @param now as stated now, in sentences; empty while nothing was
/// @param form id of the entry it becomes
public record ScopePage(
        Partnership partnership,
        List<String> now,
        String since,
        boolean mayState,
        String form,
        List<String> trajectories,
        String professions,
        List<String> induction) {
    public List<Link> path() {
        return Addresses.path(partnership, plain("register.scope.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/reikwijdte";
    }

    public Map<String, String> allTrajectories() {
        return words("register.trajectory.", Trajectory.values());
    }

    public Map<String, String> allLevels() {
        return words("register.induction.", InductionLevel.values());
    }

    private static Map<String, String> words(String key, Enum<?>[] values) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(it -> all.put(it.name(), nl.koers.ui.Words.capital(plain(key + it))));
        return all;
    }
}
