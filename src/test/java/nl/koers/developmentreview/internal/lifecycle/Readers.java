package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.report.Report.Learned;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.people.NationalSeat;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipSeat;

/// Everyone who could come by, and the moments at which they do.
final class Readers {
    static final Map<String, Viewer> ALL = new LinkedHashMap<>();
    static final Map<Character, Opr> MOMENTS = new LinkedHashMap<>();

    static {
        ALL.put("HOST", in(SAMIRA, OprSeat.HOST_TEAM));
        ALL.put("BOSS", coordinator(SAMIRA, RIJN));
        ALL.put("STUD", in(FATMA, OprSeat.STUDENT_WRITER));
        ALL.put("SECR", in(SANNE, OprSeat.SECRETARY));
        ALL.put("CHAI", in(WOUT, OprSeat.PANEL));
        ALL.put("MEMB", in(LOTTE, OprSeat.PANEL));
        ALL.put("COOR", coordinator(MARIT, NOORD, OprSeat.VISITING_COORDINATOR));
        ALL.put("INVI", coordinator(MARIT, NOORD, OprSeat.INVITED));
        ALL.put("MAAS", stranger(MAAS, OprSeat.INVITED));
        ALL.put("PLAT", national(NationalSeat.PLATFORM));
        ALL.put("DUSI", national(NationalSeat.DUSI));
        ALL.put("WAAL", stranger(WAAL));
        ALL.put("ELSE", everythingElsewhere());
        ALL.put("NONE", Viewer.anyone());

        MOMENTS.put('b', BEGUN);
        MOMENTS.put('a', ASKED);
        MOMENTS.put('v', VISITED);
        MOMENTS.put('n', FIVE);
        MOMENTS.put('c', CHAIRED);
        MOMENTS.put('s', SETTLED);
        MOMENTS.put('r', REOPENED);
        MOMENTS.put('w', WITH_DAY);
        MOMENTS.put('g', AGREED);
        MOMENTS.put('p', PLACED);
        MOMENTS.put('h', HELD);
        MOMENTS.put('d', DEBRIEFED);
        MOMENTS.put('k', CONCEPT);
        MOMENTS.put('q', CONCEPT.with(CONCEPT.report().reactionClosed(OCT_11)));
        MOMENTS.put('f', FINAL);
        MOMENTS.put('l', LEARNED);
        MOMENTS.put('m', LEARNED.with(LEARNED.report().learnedBy(WOUT.id(), new Learned(true, false))));
        MOMENTS.put('o', LEARNED.with(LEARNED.report().learnedBy(LOTTE.id(), new Learned(false, true))));
        MOMENTS.put('A', sharing(LEARNED, Share.REPORT_WITH_ANYONE));
        MOMENTS.put('P', sharing(LEARNED, Share.REPORT_WITH_PLATFORM));
        MOMENTS.put('F', sharing(LEARNED, Share.FOLLOW_UP_WITH_PANEL));
        MOMENTS.put('G', sharing(LEARNED, Share.FOLLOW_UP_WITH_PLATFORM));
        MOMENTS.put('H', sharing(HELD, Share.HELD_WITH_ANYONE));
        MOMENTS.put('S', sharing(CONCEPT, Share.values()));
        MOMENTS.put('x', CHAIRED.givenUp(JUNE_9, "Te weinig mensen."));
        MOMENTS.put('y', CONCEPT.givenUp(OCT_11, "Te weinig mensen."));
    }

    private Readers() {}

    private static Viewer in(Person person, SeatKind seat) {
        return Viewer.person(
                person.id(), person.name(), Set.of(Seat.in(seat, BEGUN.id().value())));
    }

    private static Viewer coordinator(Person person, Partnership of, SeatKind... seats) {
        var own = Stream.of(Seat.in(PartnershipSeat.COORDINATOR, of.id().value()));
        var there = Arrays.stream(seats).map(seat -> Seat.in(seat, BEGUN.id().value()));
        return Viewer.person(
                person.id(), person.name(), Stream.concat(own, there).collect(Collectors.toSet()));
    }

    /// A coordinator who plays no part in the story.
    private static Viewer stranger(Partnership of, SeatKind... seats) {
        var own = coordinator(MARIT, of, seats);
        return Viewer.person(PersonId.next(), "Vreemde", own.seats());
    }

    private static Viewer national(SeatKind seat) {
        return Viewer.person(PersonId.next(), "Landelijk", Set.of(Seat.national(seat)));
    }

    /// Every seat there is in another review and another partnership, and national seats bound to a thing by mistake.
    private static Viewer everythingElsewhere() {
        var elsewhere = new UUID(9, 9);
        var seats = Stream.<SeatKind[]>of(OprSeat.values(), PartnershipSeat.values(), NationalSeat.values())
                .flatMap(Arrays::stream)
                .map(seat -> Seat.in(seat, elsewhere))
                .collect(Collectors.toSet());
        return Viewer.person(PersonId.next(), "Overal elders", seats);
    }

    private static Opr sharing(Opr opr, Share... shares) {
        var report = opr.report();
        for (var share : shares) {
            report = report.shared(share, true);
        }
        return opr.with(report);
    }
}
