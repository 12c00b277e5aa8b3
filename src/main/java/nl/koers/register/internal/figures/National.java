package nl.koers.register.internal.figures;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.PartnerKind;
import nl.koers.register.internal.RegisterAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the country knows together: the sum of students, who takes part, and the totals that a source gives (R55, R99).
@Repository
public class National {
    private final JdbcClient db;
    private final Clock clock;

    National(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Of what a total is known.
    public enum Whole {
        STUDENTS,
        TEACHER_EDUCATIONS,
        BOARDS,
        MBO
    }

    /// @param students null when fewer than three partnerships gave a number: then it is nobody's business, and the
    /// other two are not told either
    /// @param partnerships how many gave a number
    public record Sum(SchoolYear year, @Nullable Integer students, int masked, int partnerships) {}

    public record Denominator(Whole whole, SchoolYear year, int number, String source, LocalDate sourceDate) {}

    public List<Sum> sums() {
        return db.sql("select * from register.students_of_the_country()")
                .query((row, _) -> new Sum(
                        new SchoolYear(row.getInt("school_year")),
                        row.getObject("students") == null ? null : row.getInt("students"),
                        row.getInt("masked"),
                        row.getInt("partnerships")))
                .list();
    }

    /// The latest of each whole and year.
    public List<Denominator> denominators() {
        return db.sql("""
                select distinct on (what, school_year) * from register.denominator
                 order by what, school_year, turn desc""").query(National::denominator).list();
    }

    /// Each organisation once, however many partnerships it takes part in; what a partnership was before it went on in
    /// another counts no longer (R53).
    public Map<PartnerKind, Integer> partners() {
        return db
                .sql("""
                        select r.kind, count(distinct lower(r.name)) as organisations
                          from register.partner r join register.partnership p on p.id = r.partnership_id
                         where r.ended_on is null and p.ended_on is null group by r.kind""")
                .query((row, _) -> Map.entry(PartnerKind.valueOf(row.getString("kind")), row.getInt("organisations")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    /// Staff of the Platform enter what a source says.
    @Transactional
    public void enter(Denominator entered) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(RegisterAccess.mayRefresh(viewer));
        db.sql("""
                insert into register.denominator
                    (id, what, school_year, number, source, source_date, kept_at, kept_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(entered.whole().name())
                .param(entered.year().begins())
                .param(entered.number())
                .param(entered.source())
                .param(entered.sourceDate())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(viewer.person() == null ? null : viewer.person().value())
                .update();
    }

    private static Denominator denominator(ResultSet row, int number) throws SQLException {
        return new Denominator(
                Whole.valueOf(row.getString("what")),
                new SchoolYear(row.getInt("school_year")),
                row.getInt("number"),
                row.getString("source"),
                row.getObject("source_date", LocalDate.class));
    }
}
