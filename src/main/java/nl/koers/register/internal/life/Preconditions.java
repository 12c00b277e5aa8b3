package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.internal.life.Content.Precondition;
import nl.koers.register.internal.life.Content.Verdict;
import org.jspecify.annotations.Nullable;

/// What is known of the preconditions, a line for each school, mbo institution and teacher programme (R30). Of a
/// partner of which nothing was recorded it is unknown, and that is shown.
public record Preconditions(List<Line> lines) {

    /// @param entry in which it stands; null while it is unknown
    /// @param programme empty for a school, and for a lerarenopleiding of which no programme was recorded
    /// @param on day of the judgement; null while it is unknown
    public record Line(
            @Nullable UUID entry,
            Partner partner,
            String programme,
            Verdict verdict,
            @Nullable LocalDate on,
            String source) {
        public boolean isRisk() {
            return verdict != Verdict.MEETS;
        }
    }

    public static Preconditions of(Picture picture) {
        return new Preconditions(picture.partners().list().stream()
                .filter(it -> asked(it.kind()))
                .flatMap(it -> lines(it, picture.preconditions()))
                .toList());
    }

    /// A board is judged by neither of the two.
    public static boolean asked(PartnerKind kind) {
        return kind != PartnerKind.BOARD;
    }

    public List<Line> risks() {
        return lines.stream().filter(Line::isRisk).toList();
    }

    private static Stream<Line> lines(Partner partner, List<Entry> said) {
        var own = said.stream()
                .filter(it -> partner.id().equals(it.subject()))
                .map(it -> line(partner, it))
                .toList();
        return own.isEmpty() ? Stream.of(new Line(null, partner, "", Verdict.UNKNOWN, null, "")) : own.stream();
    }

    private static Line line(Partner partner, Entry entry) {
        var said = (Precondition) entry.content();
        return new Line(entry.id(), partner, said.programme(), said.verdict(), entry.on(), said.source());
    }
}
