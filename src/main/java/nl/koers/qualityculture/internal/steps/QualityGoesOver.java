package nl.koers.qualityculture.internal.steps;

import static nl.koers.qualityculture.QualitySeat.QUALITY_STEP;
import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ambitions and steps that somebody owns go over to who comes after (R94). The database looks them up for whoever ends
/// the seat, who need not be able to read them.
@Component
public class QualityGoesOver implements CoordinatorWork {
    private final JdbcClient db;
    private final Seats seats;
    private final People people;
    private final Clock clock;

    QualityGoesOver(JdbcClient db, Seats seats, People people, Clock clock) {
        this.db = db;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    private record InHand(boolean step, UUID id, String title) {}

    @Override
    public List<String> running(PersonId coordinator, PartnershipId partnership) {
        var inHand = inHand(partnership, coordinator);
        long steps = inHand.stream().filter(InHand::step).count();
        return inHand.isEmpty()
                ? List.of()
                : List.of(plain(
                        "quality.in-hand",
                        Words.counted("quality.in-hand.ambitions", (int) (inHand.size() - steps)),
                        Words.counted("quality.in-hand.steps", (int) steps)));
    }

    @Override
    public boolean sitsAcross(PersonId person, PartnershipId partnership) {
        return false;
    }

    @Override
    public void goOver(PartnershipId partnership, PersonId from, PersonId to, LocalDate today) {
        var inHand = inHand(partnership, from);
        if (inHand.isEmpty()) {
            return;
        }
        var actor = Acting.viewer();
        db.sql("select true from qualityculture.hand_over(?, ?, ?, ?, ?, ?::uuid, ?)")
                .param(partnership.value())
                .param(from.value())
                .param(to.value())
                .param(people.find(to).map(Person::name).orElse(""))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(actor.person() == null ? null : actor.person().value())
                .param(actor.name())
                .query((_, _) -> true)
                .list();
        inHand.stream().filter(InHand::step).forEach(it -> {
            seats.give(to, QUALITY_STEP, it.id(), today);
            seats.end(from, QUALITY_STEP, it.id(), today);
        });
    }

    public void goOver(PartnershipId partnership, PersonId from, PersonId to) {
        goOver(partnership, from, to, LocalDate.now(clock));
    }

    @Override
    public void leave(PartnershipId partnership, PersonId from, LocalDate today) {
        // nothing was in hand; what was evaluated stays with its partnership
    }

    @Override
    public void takeUp(PartnershipId partnership, PersonId beginner, LocalDate today) {
        // a coordinator reads all of it by the seat itself
    }

    private List<InHand> inHand(PartnershipId partnership, PersonId person) {
        return db.sql("select kind, ref, title from qualityculture.in_hand(?, ?)")
                .param(partnership.value())
                .param(person.value())
                .query((row, _) -> new InHand(
                        row.getString("kind").equals("STEP"), row.getObject("ref", UUID.class), row.getString("title")))
                .list();
    }
}
