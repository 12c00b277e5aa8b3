package nl.koers.people.internal;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.people.NationalSeat;
import nl.koers.people.SeatsInWords;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.RegionSeat;
import nl.koers.register.Regions;
import org.springframework.stereotype.Component;

/// Words for the seats in partnerships and regions and those over the country.
@Component
class OwnSeatsInWords implements SeatsInWords {
    private final Partnerships partnerships;
    private final Regions regions;

    OwnSeatsInWords(Partnerships partnerships, Regions regions) {
        this.partnerships = partnerships;
        this.regions = regions;
    }

    @Override
    public List<Named> named(Collection<Seat> seats) {
        return Stream.of(national(seats), inPartnerships(seats), inRegions(seats))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Named> national(Collection<Seat> seats) {
        return Arrays.stream(NationalSeat.values())
                .filter(kind -> seats.contains(Seat.national(kind)))
                .map(kind -> new Named(plain("people.seat." + kind), plain("people.seat.country"), ""));
    }

    private Stream<Named> inPartnerships(Collection<Seat> seats) {
        var subjects = subjects(seats, PartnershipSeat.COORDINATOR);
        return subjects.isEmpty()
                ? Stream.of()
                : partnerships.all().stream()
                        .filter(it -> subjects.contains(it.id().value()))
                        .map(it -> new Named(
                                plain("people.seat." + PartnershipSeat.COORDINATOR),
                                it.name(),
                                "/partnerschappen/" + it.id()));
    }

    private Stream<Named> inRegions(Collection<Seat> seats) {
        var subjects = subjects(seats, RegionSeat.REGION_LEAD);
        return subjects.isEmpty()
                ? Stream.of()
                : regions.all().stream()
                        .filter(it -> subjects.contains(it.id().value()))
                        .map(it -> new Named(
                                plain("people.seat." + RegionSeat.REGION_LEAD),
                                it.name(),
                                "/onderwijsregios/" + it.id()));
    }

    private static Set<UUID> subjects(Collection<Seat> seats, SeatKind kind) {
        return seats.stream()
                .filter(seat -> seat.kind().equals(kind.name()))
                .map(Seat::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
