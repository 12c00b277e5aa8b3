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
        List<Fact> facts,
        List<Opened> opened,
        List<Letter> letters) {

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

    /// @param words what this person wrote in it; in the file alone
    public record Text(String what, String where, String href, int versions, Instant last, List<String> words) {
        public String moment() {
            return Dates.moment(last);
        }
    }

    /// What was declared or chosen.
    ///
    /// @param where empty when it is about the person alone
    public record Fact(
            String what,
            String said,
            String where,
            String href,
            @Nullable Instant at) {
        public String moment() {
            return at == null ? "" : Dates.moment(at);
        }
    }

    /// A mail to this person: what it was about. What it said, lies in the own letterbox.
    public record Letter(String subject, Instant at) {
        public String moment() {
            return Dates.moment(at);
        }
    }

    /// @param hour by the hour, as it is kept
    public record Opened(String what, String where, String href, Instant hour) {
        public String moment() {
            return Dates.moment(hour);
        }
    }
}
