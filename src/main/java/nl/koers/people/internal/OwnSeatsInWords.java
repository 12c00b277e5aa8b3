package nl.koers.people.internal;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Seat;
import nl.koers.people.NationalSeat;
import nl.koers.people.SeatsInWords;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// Words for the seats in partnerships and those over the country.
@Component
class OwnSeatsInWords implements SeatsInWords {
    private final Partnerships partnerships;

    OwnSeatsInWords(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public List<Named> named(Collection<Seat> seats) {
        return Stream.concat(national(seats), inPartnerships(seats)).toList();
    }

    private static Stream<Named> national(Collection<Seat> seats) {
        return Arrays.stream(NationalSeat.values())
                .filter(kind -> seats.contains(Seat.national(kind)))
                .map(kind -> new Named(plain("people.seat." + kind), plain("people.seat.country"), ""));
    }

    private Stream<Named> inPartnerships(Collection<Seat> seats) {
        var subjects = seats.stream()
                .filter(seat -> seat.kind().equals(PartnershipSeat.COORDINATOR.name()))
                .map(Seat::subject)
                .collect(Collectors.toSet());
        return subjects.isEmpty()
                ? Stream.of()
                : partnerships.all().stream()
                        .filter(it -> subjects.contains(it.id().value()))
                        .map(it -> new Named(
                                plain("people.seat." + PartnershipSeat.COORDINATOR),
                                it.name(),
                                "/partnerschappen/" + it.id()));
    }
}
