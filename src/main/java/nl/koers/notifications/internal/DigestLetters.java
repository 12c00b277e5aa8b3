package nl.koers.notifications.internal;

import static java.util.Objects.requireNonNull;
import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.mail.Letter;
import nl.koers.notifications.internal.Digest.Notice;
import nl.koers.people.Person;
import nl.koers.ui.Dates;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import nl.koers.work.WorkItem;
import org.springframework.stereotype.Component;

/// The mail of one morning: what is late first, then what is nearly due, what is new, what waits still. It
/// names the task, the review and the date, and links to the page; what people wrote is never in it.
@Component
class DigestLetters {
    private final SiteAddress address;

    DigestLetters(SiteAddress address) {
        this.address = address;
    }

    /// The headings, in the order of the mail.
    enum Part {
        LATE,
        SOON,
        NEW,
        WAITS
    }

    Letter of(Person person, String language, LocalDate day, List<Notice> notices, List<WorkItem> items) {
        return Words.in(
                language,
                () -> new Letter(
                        NewsBeforeSending.DIGEST + " " + person.id() + " " + day,
                        person.id(),
                        true,
                        person.email(),
                        language,
                        subject(notices, items),
                        body(person.name(), day, notices, items),
                        false,
                        null));
    }

    /// Of one thing what it is; of more how many. Never of which review: a subject is read over a shoulder.
    private static String subject(List<Notice> notices, List<WorkItem> items) {
        var parts = notices.stream().map(DigestLetters::part).collect(Collectors.toSet());
        var most = parts.contains(Part.LATE) ? Part.LATE : parts.contains(Part.SOON) ? Part.SOON : Part.NEW;
        var key = "notifications.digest.subject." + most;
        return notices.size() > 1
                ? plain(key + ".many", notices.size())
                : items.stream()
                        .filter(item ->
                                item.key().equals(notices.getFirst().task().task()))
                        .findFirst()
                        .map(item -> plain(key + ".one", item.told()))
                        .orElseThrow();
    }

    private String body(String name, LocalDate day, List<Notice> notices, List<WorkItem> items) {
        var byKey = items.stream().collect(Collectors.toMap(WorkItem::key, Function.identity(), (one, _) -> one));
        Map<Part, List<Notice>> parts = notices.stream()
                .collect(Collectors.groupingBy(
                        DigestLetters::part, () -> new EnumMap<>(Part.class), Collectors.toList()));
        var blocks = new ArrayList<String>();
        blocks.add(plain("notifications.digest.hello", name));
        parts.forEach((part, all) -> {
            blocks.add(plain("notifications.digest.part." + part) + "\n" + "-".repeat(20));
            blocks.add(all.stream()
                    .map(notice ->
                            item(notice, requireNonNull(byKey.get(notice.task().task())), day))
                    .collect(Collectors.joining("\n")));
        });
        int others = items.size() - notices.size();
        if (others > 0) {
            blocks.add(counted("notifications.digest.others", others) + "\n" + address.of("/mijn-werk"));
        }
        blocks.add("-- \n" + plain("notifications.footer") + "\n" + address.of("/mijn-gegevens/mail"));
        return String.join("\n\n", blocks).replace('\u00a0', ' ');
    }

    private String item(Notice notice, WorkItem item, LocalDate day) {
        var until = item.until();
        var date = until == null
                ? plain("notifications.digest.no-date", Dates.longAgo(item.since()))
                : plain(
                        notice.moved() ? "notifications.digest.moved" : "notifications.digest.until",
                        Dates.plain(until),
                        Dates.distance(day, until));
        return "- " + line(item.told()) + "\n  "
                + line(item.where() + (item.step().isEmpty() ? "" : ", " + item.step())) + "\n  " + date + "\n  "
                + address.of(item.href());
    }

    /// A partnership has the name that somebody gave it: it stays one line, and never reads as a link.
    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static Part part(Notice notice) {
        return switch (notice.stage()) {
            case LATE, STILL_LATE -> Part.LATE;
            case LAST_CALL -> Part.SOON;
            case WEEK_BEFORE -> notice.first() ? Part.NEW : Part.SOON;
            case FIRST, TWO_WEEKS, SIX_WEEKS -> notice.first() ? Part.NEW : Part.WAITS;
        };
    }
}
