package nl.koers.people.web;

import java.util.List;
import nl.koers.people.SeatsInWords;

/// What Koers keeps of the person who looks.
public record MyDataPage(
        String name, String email, List<Place> places, List<SeatsInWords.Named> seats, List<Login> logins) {

    /// Where this person is logged in.
    ///
    /// @param here whether it is the window that shows this
    public record Login(String device, String since, String used, boolean here) {}

    /// A partnership where this person works or studies, and as what.
    public record Place(String name, String href, String function) {}
}
