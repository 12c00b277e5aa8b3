package nl.koers.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;

/// What Koers keeps under somebody's name, as it goes along in a file.
public record OwnDataFile(
        Instant made,
        String name,
        String email,
        List<Affiliation> affiliations,
        List<Way> ways,
        List<Seat> seats,
        List<Act> acts,
        List<Text> texts,
        List<Opened> opened) {

    /// A way to log in. Of a password only that it exists; nobody can read it.
    public record Way(String what, @Nullable Instant since) {
        public String moment() {
            return since == null ? "" : Dates.moment(since);
        }
    }

    public record Affiliation(String partnership, String function) {}

    public record Seat(
            String what,
            String where,
            String href,
            LocalDate since,
            @Nullable LocalDate until) {
        public String period() {
            return Dates.longAgo(since) + " – " + (until == null ? "" : Dates.longAgo(until));
        }
    }

    public record Act(String what, String where, String href, Instant at) {
        public String moment() {
            return Dates.moment(at);
        }
    }

    public record Text(String what, String where, String href, int versions, Instant last) {
        public String moment() {
            return Dates.moment(last);
        }
    }

    /// @param hour by the hour, as it is kept
    public record Opened(String what, String where, String href, Instant hour) {
        public String moment() {
            return Dates.moment(hour);
        }
    }
}
