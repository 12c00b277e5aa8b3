package nl.koers.people.internal.seats;

import java.time.LocalDate;
import nl.koers.access.PersonId;
import nl.koers.people.Invitations;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
import nl.koers.register.Regions;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// The letter to someone who gets a seat, with a link that holds as long as the seat does.
@Component
public class SeatLetters {
    private final Invitations invitations;
    private final Partnerships partnerships;
    private final Regions regions;
    private final People people;

    SeatLetters(Invitations invitations, Partnerships partnerships, Regions regions, People people) {
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.regions = regions;
        this.people = people;
    }

    /// @return whether one went out: there is one a day
    public boolean send(Place place, PersonId to, LocalDate from) {
        var day = Words.in(people.languageOf(to), () -> Dates.plain(from));
        var partnership = place.partnership();
        var region = place.region();
        if (partnership != null) {
            return send(
                    place,
                    to,
                    "/partnerschappen/" + partnership,
                    day,
                    partnerships.require(partnership).name());
        }
        return region != null
                ? send(
                        place,
                        to,
                        "/onderwijsregios/" + region,
                        day,
                        regions.require(region).name())
                : send(place, to, "/mijn-werk", day);
    }

    private boolean send(Place place, PersonId to, String path, String... facts) {
        return invitations.invite(
                to,
                place.kind(),
                place.subject(),
                path,
                "people.seats.mail." + place.kind().name() + ".",
                facts);
    }
}
