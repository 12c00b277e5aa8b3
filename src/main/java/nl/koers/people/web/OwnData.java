package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.mail.Mailbox;
import nl.koers.people.OwnFacts;
import nl.koers.people.OwnTexts;
import nl.koers.people.People;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.accounts.OwnKeys;
import nl.koers.people.internal.accounts.WaysIn;
import nl.koers.record.DossierRecord;
import nl.koers.record.DossierWords;
import nl.koers.record.Views;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// Everything Koers keeps under somebody's name, for that person alone: the page and both files are made of it (R93).
/// The files also name the letters, the keys for programs and the sessions.
@Component
class OwnData {
    private final People people;
    private final Seats seats;
    private final DossierRecord record;
    private final Views views;
    private final List<OwnTexts> texts;
    private final List<OwnFacts> facts;
    private final Mailbox mailbox;
    private final OwnKeys keys;
    private final List<DossierWords> rooms;
    private final AsProgram program;
    private final WaysIn waysIn;
    private final Clock clock;

    OwnData(
            People people,
            Seats seats,
            DossierRecord record,
            Views views,
            List<OwnTexts> texts,
            List<OwnFacts> facts,
            Mailbox mailbox,
            OwnKeys keys,
            List<DossierWords> rooms,
            AsProgram program,
            WaysIn waysIn,
            Clock clock) {
        this.people = people;
        this.seats = seats;
        this.record = record;
        this.views = views;
        this.texts = texts;
        this.facts = facts;
        this.mailbox = mailbox;
        this.keys = keys;
        this.rooms = rooms;
        this.program = program;
        this.waysIn = waysIn;
        this.clock = clock;
    }

    OwnDataFile whole(PersonId me) {
        return of(
                me,
                mailbox.of(me).stream()
                        .map(it -> new OwnDataFile.Letter(it.subject(), it.at()))
                        .toList(),
                keys.of(me));
    }

    OwnDataFile of(PersonId me) {
        return of(me, List.of(), List.of());
    }

    private OwnDataFile of(PersonId me, List<OwnDataFile.Letter> letters, List<OwnFacts.Fact> keys) {
        var person = people.require(me);
        var held = seats.everHeld(me);
        var acts = record.by(me);
        var written = texts.stream().flatMap(room -> room.of(me).stream()).toList();
        var told = Stream.concat(facts.stream().flatMap(room -> room.of(me).stream()), keys.stream())
                .toList();
        var opened = views.by(me);
        var named = names(Stream.of(
                        held.stream().map(Seats.Held::subject).filter(java.util.Objects::nonNull),
                        acts.stream().map(DossierRecord.Entry::dossier),
                        written.stream().map(OwnTexts.Text::dossier),
                        told.stream().map(OwnFacts.Fact::dossier).filter(java.util.Objects::nonNull),
                        opened.stream().map(Views.View::dossier),
                        person.affiliations().stream()
                                .map(it -> it.partnership().value()))
                .flatMap(it -> it)
                .collect(Collectors.toSet()));
        return new OwnDataFile(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                person.name(),
                person.email(),
                person.affiliations().stream()
                        .map(it -> new OwnDataFile.Affiliation(
                                named.of(it.partnership().value()), plain("people.function." + it.function())))
                        .toList(),
                ways(me),
                held.stream()
                        .map(it -> new OwnDataFile.Seat(
                                seat(it.kind()),
                                named.of(it.subject()),
                                named.href(it.subject()),
                                it.since(),
                                it.endedOn()))
                        .toList(),
                acts.stream()
                        .map(it -> new OwnDataFile.Act(
                                act(it.act()), named.of(it.dossier()), named.href(it.dossier()), it.at()))
                        .toList(),
                written.stream()
                        .map(it -> new OwnDataFile.Text(
                                it.title(),
                                named.of(it.dossier()),
                                named.href(it.dossier()),
                                it.versions(),
                                it.last(),
                                it.words()))
                        .toList(),
                told.stream()
                        .map(it -> new OwnDataFile.Fact(
                                it.what(),
                                it.said(),
                                it.dossier() == null ? "" : named.of(it.dossier()),
                                named.href(it.dossier()),
                                it.at()))
                        .toList(),
                opened.stream()
                        .map(it -> new OwnDataFile.Opened(
                                part(it.part()), named.of(it.dossier()), named.href(it.dossier()), it.at()))
                        .toList(),
                letters);
    }

    private List<OwnDataFile.Way> ways(PersonId me) {
        return program.call(() -> waysIn.of(me)).stream()
                .map(it -> new OwnDataFile.Way(way(it), it.since()))
                .toList();
    }

    private static String way(WaysIn.Way way) {
        return switch (way.kind()) {
            case PASSWORD -> plain("people.ways.password");
            case PASSKEY -> plain("people.passkey.title", way.name());
            case LOGIN -> plain("people.login.which") + " " + way.name();
        };
    }

    private static String seat(String kind) {
        return Stream.of("people.seat." + kind, "opr.seat." + kind)
                .filter(Words::knows)
                .findFirst()
                .map(Words::plain)
                .orElse(kind);
    }

    private static String part(String part) {
        var key = "opr.opened.part." + part;
        return Words.knows(key) ? plain(key) : part;
    }

    private String act(String act) {
        return rooms.stream()
                .flatMap(room -> room.act(act).stream())
                .findFirst()
                .orElse(act);
    }

    private Names names(Collection<UUID> dossiers) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, String> hrefs = new HashMap<>();
        var others = new HashSet<>(dossiers);
        for (var room : rooms) {
            room.names(Set.copyOf(others)).forEach((id, name) -> {
                names.put(id, name);
                hrefs.put(id, room.href(id));
                others.remove(id);
            });
        }
        return new Names(names, hrefs);
    }

    /// Of a dossier that one may no longer read there is no name and no address.
    private record Names(Map<UUID, String> names, Map<UUID, String> hrefs) {
        String of(@org.jspecify.annotations.Nullable UUID dossier) {
            return dossier == null
                    ? plain("people.seat.country")
                    : Optional.ofNullable(names.get(dossier)).orElseGet(() -> plain("people.data.dossier"));
        }

        String href(@org.jspecify.annotations.Nullable UUID dossier) {
            return dossier == null ? "" : hrefs.getOrDefault(dossier, "");
        }
    }
}
