package nl.koers.notifications.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.notifications.internal.Rhythm;

/// Mail and calendar, as someone wants them.
///
/// @param dead whether mail does not arrive at this address for now
/// @param since since when there is an address of a calendar, or empty
/// @param address that address, only just after it was made; else empty
public record PreferencesPage(
        String email, boolean dead, String language, String rhythm, String since, String address) {
    public Map<String, String> languages() {
        var all = new LinkedHashMap<String, String>();
        all.put("nl", plain("notifications.page.dutch"));
        all.put("en", plain("notifications.page.english"));
        return all;
    }

    public Map<String, String> rhythms() {
        var all = new LinkedHashMap<String, String>();
        for (var rhythm : Rhythm.values()) {
            all.put(rhythm.name(), plain("notifications.rhythm." + rhythm));
        }
        return all;
    }
}
