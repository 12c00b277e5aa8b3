package nl.koers.notifications.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.mail.Mailbox;
import nl.koers.mail.ReturnedMail;
import nl.koers.notifications.internal.Digest.Fact;
import nl.koers.notifications.internal.Digest.Memory;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Each working morning, for everyone with a seat: what waits for this person, as Mijn werk shows it to this
/// person and to nobody else, against what was told; what is new goes in one mail.
///
/// Nothing is planned ahead, so nothing can get lost in between: the round asks what there is to say *today*.
@Service
public class MorningRound {
    private static final Logger LOG = LoggerFactory.getLogger(MorningRound.class);

    private final List<Waiting> rooms;
    private final Looking looking;
    private final Memories memories;
    private final Preferences preferences;
    private final DigestLetters letters;
    private final Mailbox mailbox;
    private final ReturnedMail returned;
    private final People people;
    private final Seats seats;
    private final Clock clock;

    MorningRound(
            List<Waiting> rooms,
            Looking looking,
            Memories memories,
            Preferences preferences,
            DigestLetters letters,
            Mailbox mailbox,
            ReturnedMail returned,
            People people,
            Seats seats,
            Clock clock) {
        this.rooms = rooms;
        this.looking = looking;
        this.memories = memories;
        this.preferences = preferences;
        this.letters = letters;
        this.mailbox = mailbox;
        this.returned = returned;
        this.people = people;
        this.seats = seats;
        this.clock = clock;
    }

    /// The round of this moment, if it is morning.
    public void tick() {
        Morning.at(clock.instant()).filter(WorkingDays::includes).ifPresent(today -> everyone(List.of(today)));
    }

    /// @param days in order; more than one when a demonstration jumps ahead
    public void everyone(List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        var everyone = seats.everyone();
        var waiting = looking.program(() -> memories.waiting(everyone, days.getLast()));
        for (var person : waiting) {
            try {
                one(person, days);
            } catch (RuntimeException e) {
                LOG.error("The morning of one person failed; the others go on, and it is tried again", e);
            }
        }
    }

    /// @return how many mails were written
    public int one(PersonId id, List<LocalDate> days) {
        var person = looking.program(() -> people.require(id));
        var language = people.languageOf(id);
        var standing = looking.as(person, language, viewer -> {
            var over = rooms.stream().map(room -> room.over(viewer)).toList();
            return days.stream()
                    .collect(Collectors.toMap(
                            day -> day,
                            day -> over.stream()
                                    .flatMap(room -> room.apply(day).stream())
                                    .filter(item -> item.whose() == Whose.MINE)
                                    .toList(),
                            (one, _) -> one,
                            LinkedHashMap<LocalDate, List<WorkItem>>::new));
        });
        return looking.program(() -> mornings(person, language, standing));
    }

    private int mornings(Person person, String language, Map<LocalDate, List<WorkItem>> standing) {
        memories.lock(person.id());
        // nothing arrives there now: what there is to tell keeps until someone looked after it
        if (returned.isDead(person.email())) {
            return 0;
        }
        var round = memories.round(person.id());
        var told = new HashSet<>(memories.told(person.id()));
        var rhythm = preferences.rhythmOf(person.id());
        int sent = 0;
        for (var day : standing.keySet()) {
            if (round.on() != null && !day.isAfter(round.on())) {
                continue;
            }
            var items = new ArrayList<>(requireNonNull(standing.get(day)));
            forget(person.id(), told, items, day);
            var tasks = items.stream().map(Standing::of).collect(Collectors.toUnmodifiableSet());
            var morning = Digest.on(day, tasks, new Memory(told, round.lastWhole()), rhythm);
            if (!morning.notices().isEmpty()) {
                var at = day.equals(LocalDate.now(clock)) ? clock.instant() : Morning.of(day);
                sent += mailbox.post(letters.of(person, language, day, morning.notices(), items), at) ? 1 : 0;
                memories.tell(person.id(), morning.notices(), day);
                morning.notices().forEach(notice -> told.add(notice.fact()));
            }
            boolean whole = morning.whole() && !morning.notices().isEmpty();
            round = new Memories.Round(day, whole ? day : round.lastWhole());
        }
        memories.keep(person.id(), round);
        return sent;
    }

    private void forget(PersonId person, HashSet<Fact> told, List<WorkItem> items, LocalDate day) {
        var still = items.stream().map(WorkItem::key).collect(Collectors.toSet());
        var gone = told.stream()
                .map(Fact::task)
                .filter(task -> !still.contains(task))
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            memories.over(person, gone, day);
            told.removeIf(fact -> gone.contains(fact.task()));
        }
    }
}
