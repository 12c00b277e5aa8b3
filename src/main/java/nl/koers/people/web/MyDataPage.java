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
    ///
    /// @param partnership and the function by its name in the code, to leave it by
    /// @param coordinates whether this person has the seat of a coordinator there, which is handed over first
    public record Place(
            String name, String href, String function, String partnership, String asWhat, boolean coordinates) {}
}
