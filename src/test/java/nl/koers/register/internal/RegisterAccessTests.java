package nl.koers.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionId;
import nl.koers.register.RegionSeat;
import nl.koers.register.internal.RegisterAccess.Country;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every question of the register about whom it lets, asked of everyone there can be.
@DisplayName("Wie wat mag met een partnerschap")
class RegisterAccessTests {
    private static final PartnershipId RIJN = PartnershipId.next();
    private static final RegionId REGION = RegionId.next();

    private static final Map<String, Viewer> VIEWERS = Map.of(
            "own", sitting(Seat.in(PartnershipSeat.COORDINATOR, RIJN.value())),
            "other",
                    sitting(Seat.in(
                            PartnershipSeat.COORDINATOR, PartnershipId.next().value())),
            "platform", sitting(Seat.national(Country.PLATFORM)),
            "dusi", sitting(Seat.national(Country.DUSI)),
            "lead", sitting(Seat.in(RegionSeat.REGION_LEAD, REGION.value())),
            "elsewhere", sitting(Seat.in(RegionSeat.REGION_LEAD, RegionId.next().value())),
            "nobody", Viewer.anyone(),
            "program", Viewer.program("toets"));

    private static final Map<String, Predicate<Viewer>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("refresh", RegisterAccess::mayRefresh);
        QUESTIONS.put("keep", viewer -> RegisterAccess.mayKeep(viewer, RIJN));
        QUESTIONS.put("record", RegisterAccess::mayRecord);
        QUESTIONS.put("state", viewer -> RegisterAccess.mayState(viewer, RIJN));
        QUESTIONS.put("grounds", viewer -> RegisterAccess.mayReadGrounds(viewer, false));
        QUESTIONS.put("grounds of what it became", viewer -> RegisterAccess.mayReadGrounds(viewer, true));
        QUESTIONS.put("inside", viewer -> RegisterAccess.mayReadInside(viewer, false));
        QUESTIONS.put("inside of what it became", viewer -> RegisterAccess.mayReadInside(viewer, true));
        QUESTIONS.put("figures", viewer -> RegisterAccess.mayReadFigures(viewer, RIJN));
        QUESTIONS.put("figures of what it became", viewer -> RegisterAccess.mayReadFigures(viewer, true));
        QUESTIONS.put("capacity", viewer -> RegisterAccess.mayReadCapacity(viewer, REGION));
    }

    @ParameterizedTest(name = "R52, R55, R58, R90 · {0}: alleen {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    refresh                   | platform program
                    keep                      | own
                    record                    | platform program
                    state                     | own platform program
                    grounds                   | platform dusi program
                    grounds of what it became | own other platform dusi lead elsewhere nobody program
                    inside                    | platform program
                    inside of what it became  | own other platform dusi lead elsewhere nobody program
                    figures                   | own platform
                    figures of what it became | own other platform dusi lead elsewhere nobody program
                    capacity                  | lead platform""")
    void who(String question, String who) {
        var asked = java.util.Objects.requireNonNull(QUESTIONS.get(question));
        var may = new TreeSet<String>();
        VIEWERS.forEach((name, viewer) -> {
            if (asked.test(viewer)) {
                may.add(name);
            }
        });
        assertThat(may).isEqualTo(new TreeSet<>(Set.of(who.split(" "))));
    }

    private static Viewer sitting(Seat seat) {
        return Viewer.person(PersonId.next(), "Iemand", Set.of(seat));
    }
}
