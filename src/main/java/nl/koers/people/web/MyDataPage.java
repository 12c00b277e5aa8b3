package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.people.SeatsInWords;

/// What Koers keeps of the person who looks.
public record MyDataPage(
        String name,
        String email,
        List<Place> places,
        List<SeatsInWords.Named> seats,
        boolean password,
        String language,
        List<Login> logins) {

    /// Where this person is logged in.
    ///
    /// @param here whether it is the window that shows this
    public record Login(String device, String since, String used, boolean here) {}

    public Map<String, String> languages() {
        var all = new LinkedHashMap<String, String>();
        all.put("nl", plain("people.data.dutch"));
        all.put("en", plain("people.data.english"));
        return all;
    }

    /// A partnership where this person works or studies, and as what.
    public record Place(String name, String href, String function) {}
}
