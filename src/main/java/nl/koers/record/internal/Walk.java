package nl.koers.record.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.koers.record.internal.Finding.Kind;
import org.jspecify.annotations.Nullable;

/// Goes along the entries of one dossier in the order of their numbers, and holds no more of them than it needs.
final class Walk {
    /// Noted when names went, with the day up to which: only what was done up to then may be without.
    static final String NAMES_GONE = "NAMES_GONE";

    private static final int COMPARED = 500;

    private final UUID dossier;
    private final Consumer<Finding> found;
    private final List<Row> broken = new ArrayList<>();
    private @Nullable Row last;
    private boolean lastIsWhole = true;
    private @Nullable Row nameless; // of those that no NAMES_GONE tells of, the one that was done last

    Walk(UUID dossier, Consumer<Finding> found) {
        this.dossier = dossier;
        this.found = found;
    }

    boolean isOf(UUID other) {
        return dossier.equals(other);
    }

    void take(Row row) {
        int before = last == null ? 0 : last.number();
        if (row.number() > before + 1) {
            found.accept(new Finding(Kind.MISSING, dossier, before + 1, "", String.valueOf(row.number() - 1)));
        }
        boolean whole = row.isWhole();
        if (!whole) {
            broken.add(row);
        } else if (row.number() == before + 1
                && !row.previous().equals(last == null ? "" : last.hash())
                && lastIsWhole) {
            found.accept(Finding.in(Kind.LOOSE, row, before));
        }
        if (row.isNameless()) {
            nameless = nameless == null || !row.at().isBefore(nameless.at()) ? row : nameless;
        } else if (nameless != null && row.act().equals(NAMES_GONE) && reaches(row.about(), nameless.at())) {
            nameless = null;
        }
        last = row;
        lastIsWhole = whole;
    }

    /// @param headNumber where the chain should end; 0 when that is not kept
    void end(int headNumber, @Nullable String headHash) {
        broken.forEach(row -> found.accept(of(row)));
        if (nameless != null) {
            found.accept(Finding.in(Kind.NAMES_TAKEN, nameless, ""));
        }
        int number = last == null ? 0 : last.number();
        if (headHash == null) {
            found.accept(new Finding(Kind.NO_HEAD, dossier, 0, "", ""));
        } else if (headNumber > number) {
            found.accept(new Finding(Kind.TAIL_MISSING, dossier, number + 1, "", String.valueOf(headNumber)));
        } else if (headNumber < number || last != null && lastIsWhole && !headHash.equals(last.hash())) {
            found.accept(new Finding(Kind.HEAD_DIFFERS, dossier, headNumber, "", ""));
        }
    }

    /// The day is one of Amsterdam or of a server in UTC; in UTC it ends last, so nobody is accused by an hour.
    private static boolean reaches(String day, Instant done) {
        try {
            return !LocalDate.ofInstant(done, ZoneOffset.UTC).isAfter(LocalDate.parse(day));
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /// An entry that is whole at another place was moved; else it was altered.
    private Finding of(Row row) {
        return Stream.concat(
                        Stream.of(row.number() - 1, row.number() + 1),
                        broken.stream().limit(COMPARED).map(Row::number))
                .filter(place -> place != row.number() && row.isWholeAs(place))
                .findFirst()
                .map(place -> Finding.in(Kind.MOVED, row, place))
                .orElseGet(() -> Finding.in(Kind.ALTERED, row, ""));
    }
}
