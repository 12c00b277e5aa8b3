package nl.koers.record.internal;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.koers.record.internal.Finding.Kind;
import nl.koers.record.internal.Row.Fields;
import org.springframework.jdbc.core.JdbcTemplate;

/// Goes along the daily anchors: each follows the one before, and every end it kept is still an entry with that hash.
/// What somebody kept of them elsewhere has to be among them.
final class AnchorCheck {
    private static final String ANCHORS = """
            select a.number, a.day, a.previous, a.digest, a.hash, r.dossier_id, r.number as entry, r.hash as kept
              from record.anchor a left join record.anchored r on r.anchor = a.number
             order by a.number, r.dossier_id""";
    private static final String GONE = """
            select r.dossier_id, r.number, r.hash, e.hash as now, e.act, a.day
              from record.anchored r
              left join record.anchor a on a.number = r.anchor
              left join record.entry e on e.dossier_id = r.dossier_id and e.number = r.number
             where a.number is null or e.hash is distinct from r.hash
             order by r.dossier_id, r.number""";

    private final JdbcTemplate db;
    private final Consumer<Finding> found;
    private final Set<KeptAnchor> notSeen;
    private Fields rows = new Fields();
    private int number;
    private String day = "";
    private String previous = "";
    private String digest = "";
    private String hash = "";
    private String hashBefore = "";

    AnchorCheck(JdbcTemplate db, Collection<KeptAnchor> kept, Consumer<Finding> found) {
        this.db = db;
        this.found = found;
        this.notSeen = new LinkedHashSet<>(kept);
    }

    /// The last anchor, to be written down elsewhere; empty when there is none yet.
    String check() {
        db.query(ANCHORS, (ResultSet row) -> {
            if (row.getInt("number") != number) {
                end();
                begin(row);
            }
            if (row.getString("kept") != null) {
                rows.add(row.getString("dossier_id"))
                        .add(row.getString("entry"))
                        .add(row.getString("kept"));
            }
        });
        end();
        db.query(GONE, (ResultSet row) -> {
            var kind = row.getString("now") == null ? Kind.ANCHORED_GONE : Kind.ANCHORED_DIFFERS;
            var act = row.getString("act");
            found.accept(new Finding(
                    kind,
                    row.getObject("dossier_id", UUID.class),
                    row.getInt("number"),
                    act == null ? "" : act,
                    String.valueOf(row.getString("day"))));
        });
        notSeen.forEach(it -> found.accept(new Finding(Kind.KEPT_ANCHOR_GONE, null, 0, "", it.words())));
        return number == 0 ? "" : day + " " + hash;
    }

    private void begin(ResultSet row) throws java.sql.SQLException {
        int expected = number + 1;
        number = row.getInt("number");
        if (number != expected) {
            found.accept(new Finding(Kind.ANCHOR_MISSING, null, expected, "", String.valueOf(number - 1)));
            hashBefore = row.getString("previous");
        }
        day = row.getString("day");
        previous = row.getString("previous");
        digest = row.getString("digest");
        hash = row.getString("hash");
        rows = new Fields();
    }

    private void end() {
        if (number == 0) {
            return;
        }
        var expected = new Fields()
                .add(String.valueOf(number))
                .add(day)
                .add(previous)
                .add(digest)
                .hash();
        if (!hash.equals(expected) || !previous.equals(hashBefore) || !digest.equals(rows.hash())) {
            found.accept(new Finding(Kind.ANCHOR_ALTERED, null, number, "", day));
        }
        notSeen.removeIf(it -> it.is(day, hash));
        hashBefore = hash;
    }
}
