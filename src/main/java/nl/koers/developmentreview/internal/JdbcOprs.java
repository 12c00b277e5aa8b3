package nl.koers.developmentreview.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.OnceRead;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Start.Window;
import nl.koers.developmentreview.internal.appointment.AppointmentRows;
import nl.koers.developmentreview.internal.day.DayRows;
import nl.koers.developmentreview.internal.documents.Documents;
import nl.koers.developmentreview.internal.documents.DocumentsRows;
import nl.koers.developmentreview.internal.panel.PanelRows;
import nl.koers.developmentreview.internal.report.ReportRows;
import nl.koers.register.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// OPRs in PostgreSQL: the row of the OPR itself here, each noun's rows beside the noun.
@Repository
class JdbcOprs implements Oprs {
    private static final String SELECT = "select * from developmentreview.opr";

    private final JdbcClient db;
    private final DocumentsRows documents;
    private final PanelRows panels;
    private final AppointmentRows appointments;
    private final DayRows days;
    private final ReportRows reports;

    JdbcOprs(
            JdbcClient db,
            DocumentsRows documents,
            PanelRows panels,
            AppointmentRows appointments,
            DayRows days,
            ReportRows reports) {
        this.db = db;
        this.documents = documents;
        this.panels = panels;
        this.appointments = appointments;
        this.days = days;
        this.reports = reports;
    }

    @Override
    public Optional<Opr> find(OprId id) {
        return db.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(this::opr)
                .optional()
                .map(opr -> whole(List.of(opr)).getFirst());
    }

    @Override
    public List<Opr> all() {
        return whole(
                db.sql(SELECT + " order by started_on, id").query(this::opr).list());
    }

    @Override
    public List<Opr> among(Set<OprId> ids) {
        return whole(db.sql(SELECT + " where id = any (?)")
                .param(ids.stream().map(OprId::value).toArray(UUID[]::new))
                .query(this::opr)
                .list());
    }

    @Override
    public List<Opr> ofHost(PartnershipId host) {
        return whole(db.sql(SELECT + " where host_id = ? order by started_on, id")
                .param(host.value())
                .query(this::opr)
                .list());
    }

    private record Earlier(OprId id, Start start, boolean isOpen, Optional<LocalDate> heldOn, int year)
            implements EarlierReview {}

    @Override
    public List<? extends EarlierReview> earlierOf(PartnershipId host) {
        return OnceRead.of(
                Map.entry("earlier reviews", host),
                () -> db.sql("""
                        select o.*, a.day as agreed_on, m.on_day as held_on
                          from developmentreview.opr o
                          left join developmentreview.appointment a on a.opr_id = o.id
                          left join developmentreview.day_mark m on m.opr_id = o.id and m.mark = 'HELD'
                         where o.host_id = ? order by o.started_on, o.id""").param(host.value()).query(JdbcOprs::earlier).list());
    }

    private static Earlier earlier(ResultSet row, int number) throws SQLException {
        var start = start(row);
        var agreed = row.getObject("agreed_on", LocalDate.class);
        return new Earlier(
                new OprId(row.getObject("id", UUID.class)),
                start,
                row.getObject("given_up_on") == null && row.getObject("closed_on") == null,
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                (agreed == null ? start.dueOn() : agreed).getYear());
    }

    @Override
    public void save(Opr opr) {
        int saved = opr.version() == 0 ? insert(opr) : update(opr);
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
        panels.save(opr.id(), opr.panel());
        appointments.save(opr.id(), opr.appointment());
        days.save(opr.id(), opr.day());
        reports.save(opr.id(), opr.report());
    }

    private int insert(Opr opr) {
        var start = opr.start();
        return db.sql("""
                insert into developmentreview.opr
                    (id, host_id, settings, framework, started_on, due_from, after_earlier, due_set, due_on, window_from, window_until, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .param(opr.id().value())
                .param(opr.host().value())
                .param(opr.settings().version())
                .param(start.framework())
                .param(start.on())
                .param(start.dueFrom())
                .param(start.sinceEarlierReview())
                .param(start.setByPlatform())
                .param(start.dueOn())
                .param(start.window() == null ? null : start.window().from())
                .param(start.window() == null ? null : start.window().until())
                .update();
    }

    private int update(Opr opr) {
        return db.sql("""
                update developmentreview.opr
                   set placed_on = ?, documents_due_on = ?, given_up_on = ?, given_up_because = ?, closed_on = ?, version = version + 1
                 where id = ? and version = ?""")
                .param(opr.documents().placedOn())
                .param(opr.documents().dueOn())
                .param(opr.ending() == null ? null : opr.ending().on())
                .param(opr.ending() == null ? null : opr.ending().reason())
                .param(opr.report().finalOn())
                .param(opr.id().value())
                .param(opr.version())
                .update();
    }

    /// Fetches the nouns of all these OPRs at once: the number of statements does not grow with their number.
    private List<Opr> whole(List<Opr> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var ids = bare.stream().map(Opr::id).toList();
        var lacks = documents.of(ids);
        var panel = panels.of(ids);
        var appointment = appointments.of(ids);
        var day = days.of(ids);
        var report = reports.of(ids);
        return bare.stream()
                .map(opr -> opr.with(opr.documents().lacking(lacks.apply(opr.id())))
                        .with(panel.apply(opr.id()))
                        .with(appointment.apply(opr.id()))
                        .with(day.apply(opr.id()))
                        .with(report.apply(opr.id())))
                .toList();
    }

    private Opr opr(ResultSet row, int number) throws SQLException {
        var givenUp = row.getObject("given_up_on", LocalDate.class);
        var start = start(row);
        var opr = Opr.begin(
                new OprId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("host_id", UUID.class)),
                Settings.of(row.getString("settings")),
                start);
        var documents = new Documents(
                row.getObject("placed_on", LocalDate.class),
                row.getObject("documents_due_on", LocalDate.class),
                Set.of());
        return new Opr(
                opr.id(),
                opr.host(),
                opr.settings(),
                start,
                documents,
                opr.panel(),
                opr.appointment(),
                opr.day(),
                opr.report(),
                givenUp == null ? null : new Opr.Ending(givenUp, row.getString("given_up_because")),
                row.getInt("version"));
    }

    private static Start start(ResultSet row) throws SQLException {
        var from = row.getObject("window_from", LocalDate.class);
        return new Start(
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_from", LocalDate.class),
                row.getBoolean("after_earlier"),
                row.getBoolean("due_set"),
                row.getObject("due_on", LocalDate.class),
                from == null ? null : new Window(from, row.getObject("window_until", LocalDate.class)),
                row.getString("framework"));
    }
}
