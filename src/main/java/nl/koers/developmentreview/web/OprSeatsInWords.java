package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Seat;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.people.SeatsInWords;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// Words for the seats someone holds in peer reviews.
@Component
class OprSeatsInWords implements SeatsInWords {
    private final Oprs oprs;
    private final Partnerships partnerships;

    OprSeatsInWords(Oprs oprs, Partnerships partnerships) {
        this.oprs = oprs;
        this.partnerships = partnerships;
    }

    @Override
    public List<Named> named(Collection<Seat> seats) {
        if (Arrays.stream(OprSeat.values())
                .noneMatch(kind -> seats.stream().anyMatch(seat -> seat.kind().equals(kind.name())))) {
            return List.of();
        }
        var hosts = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, it -> it));
        return oprs.all().stream()
                .flatMap(opr -> named(opr, java.util.Objects.requireNonNull(hosts.get(opr.host())), seats))
                .toList();
    }

    private static Stream<Named> named(Opr opr, Partnership host, Collection<Seat> seats) {
        var head = OprHead.of(opr, host);
        return Arrays.stream(OprSeat.values())
                .filter(kind -> seats.contains(Seat.in(kind, opr.id().value())))
                .map(kind -> new Named(plain("opr.seat." + kind), head.name(), head.href("")));
    }
}
