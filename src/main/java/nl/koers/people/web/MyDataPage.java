package nl.koers.people.web;

import java.util.List;
import nl.koers.people.SeatsInWords;

/// What Koers keeps of the person who looks.
public record MyDataPage(String name, String email, List<Place> places, List<SeatsInWords.Named> seats) {

    /// A partnership where this person works or studies, and as what.
    public record Place(String name, String href, String function) {}
}
