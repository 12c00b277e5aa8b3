package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.appointment.Item;
import nl.koers.developmentreview.internal.appointment.Pause;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Preparations;
import nl.koers.developmentreview.internal.day.Prepared;
import nl.koers.developmentreview.internal.day.Prepared.Kind;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.web.DayPage.Dropped;
import nl.koers.developmentreview.web.DayPage.Round;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;

/// Draws the day for one reader at one moment.
@Component
class DayMaker {
    private final OprDesk desk;
    private final Preparations preparations;
    private final Texts texts;
    private final Clock clock;

    DayMaker(OprDesk desk, Preparations preparations, Texts texts, Clock clock) {
        this.desk = desk;
        this.preparations = preparations;
        this.texts = texts;
        this.clock = clock;
    }

    DayPage page(Opr opr, Kept typed) {
        var viewer = Acting.viewer();
        var moment = LocalDateTime.ofInstant(clock.instant(), Dates.PEOPLE);
        var today = moment.toLocalDate();
        var on = opr.day().heldOn().or(() -> opr.appointment().day());
        boolean panel = DayAccess.mayReadPanelPreparation(viewer, opr);
        var head = desk.head(opr, new Link(plain("opr.path.day"), ""));
        var asked = panel ? preparations.of(opr.id()) : List.<Prepared>of();
        var time = on.filter(today::equals).map(_ -> moment.toLocalTime());
        var rounds = opr.appointment().programme().agenda().stream()
                .map(item -> round(opr, item, time, panel, asked, head))
                .toList();
        return new DayPage(
                head,
                typed,
                on.orElse(null),
                on.map(day -> distance(today, day)).orElse(""),
                opr.appointment().place(),
                rounds.stream().filter(round -> !round.state().isEmpty()).toList(),
                rounds,
                panel ? dropped(opr, head) : List.of(),
                panel ? role(opr, viewer) : "",
                panel,
                DayAccess.mayReadSecretaryNotes(viewer, opr),
                DayAccess.mayWriteSecretaryNotes(viewer, opr),
                DayAccess.mayHoldDay(viewer, opr) && !opr.day().isHeld(),
                on.filter(day -> !today.isBefore(day)).isPresent(),
                opr.day().heldOn().orElse(null));
    }

    private static String distance(LocalDate today, LocalDate day) {
        return day.isBefore(today) ? "" : Dates.distance(today, day);
    }

    private static Round round(
            Opr opr, Item item, Optional<LocalTime> time, boolean panel, List<Prepared> asked, OprHead head) {
        var state = time.map(now -> state(opr, item, now)).orElse("");
        return switch (item) {
            case Pause _ -> new Round(time(item), item.title(), state, List.of(), "", "");
            case Conversation talk ->
                new Round(
                        time(talk),
                        talk.title(),
                        state,
                        who(opr, talk),
                        panel ? Words.counted("opr.day.asked", questions(talk, asked)) : "",
                        panel ? head.href("/dag/" + talk.id()) : "");
        };
    }

    /// "09.30 tot 10.30 uur"
    static String time(Item item) {
        var hour = DateTimeFormatter.ofPattern(Words.inEnglish() ? "HH:mm" : "HH.mm");
        return plain("opr.day.between", item.starts().format(hour), Dates.clock(item.ends()));
    }

    /// "Leidt: Wout", "Met: Anna (schoolopleider), Tim (student)"
    private static List<String> who(Opr opr, Conversation talk) {
        var leads = opr.panel().members().stream()
                .filter(member -> talk.leads().contains(member.id()))
                .map(Member::name)
                .toList();
        var guests = talk.guests().stream()
                .map(guest -> guest.function().isBlank()
                        ? guest.name()
                        : plain("opr.day.guest", guest.name(), guest.function()))
                .toList();
        return Stream.of(
                        leads.isEmpty() ? "" : plain("opr.day.leads", ActorWords.join(leads)),
                        guests.isEmpty() ? "" : plain("opr.day.guests", ActorWords.join(guests)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int questions(Conversation talk, List<Prepared> asked) {
        return (int) asked.stream()
                .filter(it -> it.kind() == Kind.QUESTION
                        && it.about().equals(talk.id().toString()))
                .count();
    }

    /// On now, or the first that is still to come.
    private static String state(Opr opr, Item item, LocalTime now) {
        if (!item.starts().isAfter(now) && item.ends().isAfter(now)) {
            return "now";
        }
        return opr.appointment().programme().agenda().stream()
                .filter(it -> it.starts().isAfter(now))
                .findFirst()
                .filter(item::equals)
                .map(_ -> "next")
                .orElse("");
    }

    /// R91: what the panel noted about a conversation stays in reach when the host takes it out of the programme.
    private List<Dropped> dropped(Opr opr, OprHead head) {
        return opr.appointment().dropped().stream()
                .filter(talk ->
                        texts
                                .personal(
                                        opr.id().value(),
                                        DayText.notesName(talk.id().toString()))
                                .values()
                                .stream()
                                .anyMatch(it -> !it.isEmpty()))
                .map(talk -> new Dropped(talk.title(), head.href("/dag/" + talk.id())))
                .toList();
    }

    private String role(Opr opr, Viewer viewer) {
        return opr.panel().members().stream()
                .filter(member -> viewer.is(member.person()))
                .flatMap(member -> Stream.ofNullable(member.id()))
                .flatMap(member -> texts.find(DayText.role(opr.id(), member)).map(Version::text).stream())
                .findFirst()
                .orElse("");
    }
}
