package nl.koers.ui;

import gg.jte.Content;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates as people read them: the day's name always, words beside figures, no break before the month.
public final class Dates {
    public static final ZoneId PEOPLE = ZoneId.of("Europe/Amsterdam");

    private static final List<DateTimeFormatter> TYPED = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            typed("d-M-uuuu", Locale.ROOT),
            typed("d MMMM uuuu", Locale.of("nl")),
            typed("d MMMM uuuu", Locale.ENGLISH));

    private static final int LAST_YEAR = 9999;

    private Dates() {}

    private static DateTimeFormatter typed(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// A day as the browser's own field sends it, or as people type it: "2027-08-01", "1-8-2027", "01-08-2027",
    /// "1 augustus 2027". A year has four signs: a longer one is a slip, and no database keeps it.
    public static Optional<LocalDate> typed(String day) {
        var bare = day.strip().replaceAll("[\\s\u00a0]+", " ");
        return TYPED.stream()
                .flatMap(format -> parsed(bare, format).stream())
                .filter(it -> it.getYear() > 0 && it.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// "donderdag 23 september 2027"
    public static Content full(LocalDate date) {
        return time(date.toString(), words(date, "EEEE d\u00a0MMMM yyyy"));
    }

    /// "do 23 september"
    public static Content brief(LocalDate date) {
        return time(date.toString(), words(date, "EE d\u00a0MMMM"));
    }

    /// "donderdag 23 september 2027" without markup.
    public static String plain(LocalDate date) {
        return words(date, "EEEE d\u00a0MMMM yyyy");
    }

    /// "23 september 2027" without markup or day's name, for a date long ago.
    public static String longAgo(LocalDate date) {
        return words(date, "d\u00a0MMMM yyyy");
    }

    /// "14.32 uur"
    public static String clock(Instant moment) {
        return clock(moment.atZone(PEOPLE).toLocalTime());
    }

    /// "14.32 uur"
    public static String clock(LocalTime time) {
        return Words.plain("ui.time", time.format(DateTimeFormatter.ofPattern(Words.inEnglish() ? "HH:mm" : "HH.mm")));
    }

    /// "2 juni 2027, 14.32 uur"
    public static String moment(Instant moment) {
        var there = moment.atZone(PEOPLE);
        return words(there.toLocalDate(), "d\u00a0MMMM yyyy") + ", " + clock(there.toLocalTime());
    }

    /// "Bewaard om 14.32 uur"; with the day when that was not today.
    public static String saved(Instant moment, LocalDate today) {
        var there = moment.atZone(PEOPLE);
        return there.toLocalDate().equals(today)
                ? Words.plain("ui.saved-at", clock(moment))
                : Words.plain("ui.saved-on", words(there.toLocalDate(), "d\u00a0MMMM yyyy"), clock(moment));
    }

    /// "vandaag", "morgen", "over 12 dagen", "over 16 weken", "5 dagen te laat".
    public static String distance(LocalDate today, LocalDate date) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days < 0) {
            return Words.counted("ui.days-late", (int) -days);
        }
        if (days <= 1) {
            return Words.plain(days == 0 ? "ui.today" : "ui.tomorrow");
        }
        return days <= 42 ? Words.counted("ui.in-days", (int) days) : Words.counted("ui.in-weeks", (int) (days / 7));
    }

    private static Content time(String machine, String human) {
        return output -> output.writeContent("<time datetime=\"" + machine + "\">" + human + "</time>");
    }

    private static String words(LocalDate date, String pattern) {
        var words = date.format(DateTimeFormatter.ofPattern(pattern, Words.locale()));
        return words.replaceFirst("^(\\p{L}{2,3})\\.? ", "$1 ");
    }
}
