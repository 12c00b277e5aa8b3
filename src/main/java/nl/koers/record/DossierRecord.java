package nl.koers.record;

import com.fasterxml.uuid.Generators;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The record of one dossier: every act with its actor, its moment and what it was about, chained to the act before
/// it, so that nothing can be altered, taken out or moved without showing (R92, ADR 0014).
@Repository
public class DossierRecord {
    /// The role of a job or listener.
    public static final String PROGRAM = "PROGRAM";

    private static final String COLUMNS = """
            select id, dossier_id, number, at, by_person, by_name, roles, act, about, content, named_content
              from record.entry
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DossierRecord(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One act as it was recorded. `about` is a short fact (a name, a date, a reason), never a text from the
    /// dossier.
    ///
    /// @param by null for the program, and once the names have gone
    /// @param byName empty once the names have gone (R93)
    /// @param roles the kinds of seat the actor held in this dossier
    public record Entry(
            UUID id,
            UUID dossier,
            int number,
            Instant at,
            @Nullable PersonId by,
            String byName,
            List<String> roles,
            String act,
            String about,
            List<Content> content) {}

    /// Notes in the same transaction as the act itself: either both stand, or neither.
    ///
    /// @param about a fact in which no person is named: it stays
    public void note(UUID dossier, String act, String about, Content... content) {
        append(dossier, act, about, false, List.of(content));
    }

    /// The same, where `about` names people or holds somebody's own words: it goes when the names go (R93).
    public void noteNaming(UUID dossier, String act, String about, Content... content) {
        append(dossier, act, about, true, List.of(content));
    }

    private void append(UUID dossier, String act, String about, boolean names, List<Content> content) {
        var viewer = Acting.viewer();
        db.sql("select record.append(?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(dossier)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(viewer.person() == null ? null : viewer.person().value())
                .param(viewer.name())
                .param(roles(viewer, dossier))
                .param(act)
                .param(about)
                .param(names)
                .param(salt())
                .param(lines(content, false))
                .param(lines(content, true))
                .query((_, _) -> true)
                .single();
    }

    /// Newest first.
    public List<Entry> of(UUID dossier) {
        return db.sql(COLUMNS + " where dossier_id = ? order by number desc")
                .param(dossier)
                .query(DossierRecord::entry)
                .list();
    }

    public Optional<Entry> find(UUID id) {
        return db.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(DossierRecord::entry)
                .optional();
    }

    /// What this person did, in whatever dossier, the latest first.
    public List<Entry> by(PersonId person) {
        return db.sql(COLUMNS + " where by_person = ? order by at desc, id desc")
                .param(person.value())
                .query(DossierRecord::entry)
                .list();
    }

    /// What was done lately in these dossiers, as far as the viewer may know, the newest first.
    public List<Entry> since(Collection<UUID> dossiers, Instant from) {
        return db.sql(COLUMNS + " where dossier_id = any (?) and at >= ? order by at desc, id desc")
                .param(dossiers.toArray(UUID[]::new))
                .param(OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .query(DossierRecord::entry)
                .list();
    }

    /// The seats in this very dossier; of someone who holds none there, the national ones.
    private static String roles(Viewer viewer, UUID dossier) {
        if (viewer.isProgram()) {
            return PROGRAM;
        }
        var here = kinds(viewer.seats().stream().filter(seat -> dossier.equals(seat.subject())));
        return here.isEmpty() ? kinds(viewer.seats().stream().filter(seat -> seat.subject() == null)) : here;
    }

    private static String kinds(Stream<Seat> seats) {
        return seats.map(Seat::kind).sorted().collect(Collectors.joining(" "));
    }

    private String salt() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String[] lines(List<Content> content, boolean names) {
        return content.stream()
                .filter(it -> it.names() == names)
                .map(Content::line)
                .toArray(String[]::new);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var by = row.getObject("by_person", UUID.class);
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                row.getString("by_name"),
                Arrays.stream(row.getString("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .toList(),
                row.getString("act"),
                row.getString("about"),
                Stream.concat(contents(row.getArray("content"), false), contents(row.getArray("named_content"), true))
                        .toList());
    }

    private static Stream<Content> contents(Array lines, boolean names) throws SQLException {
        return Arrays.stream((String[]) lines.getArray()).map(line -> Content.read(line, names));
    }

    /// How many acts each dossier has, for the program: whoever follows dossiers sees which of them moved on.
    public Map<UUID, Integer> lengths() {
        return db
                .sql("select dossier_id, number from record.head where number > 0")
                .query((row, _) -> Map.entry(row.getObject("dossier_id", UUID.class), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
