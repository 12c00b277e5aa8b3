package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.koers.record.DossierRecord.Entry;
import nl.koers.ui.Dates;

/// Acts of the record in words: "Bezoeker uitgenodigd: Noord". What it was about stands after the colon.
final class Acts {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String ABOUT = ": {0}";

    private Acts() {}

    static String words(Entry entry) {
        return plain("opr.act." + entry.act(), about(entry));
    }

    /// That it happened, for those who may not know what it was about.
    static String bare(Entry entry) {
        return plain("opr.act." + entry.act()).replace(ABOUT, "");
    }

    private static String about(Entry entry) {
        if (entry.act().equals("PASSAGE_SETTLED")) {
            return OprOwnTexts.title(entry.about());
        }
        return entry.act().startsWith("SHAR")
                ? plain("opr.share." + entry.about() + ".what")
                : DATE.matcher(entry.about()).replaceAll(date -> Dates.plain(LocalDate.parse(date.group())));
    }
}
