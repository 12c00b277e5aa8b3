package nl.koers.developmentreview.internal.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Side;
import nl.koers.people.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Reads appointments with everything in them in one statement: the lists come along as JSON.
final class AppointmentReading {
    static final String SELECT = """
            select a.*, p.starts, p.ends, p.place, p.documents_by, p.read_by,
                   (select coalesce(jsonb_agg(to_jsonb(d) order by d.day, d.id), '[]')
                      from developmentreview.proposed_day d where d.opr_id = a.opr_id) days,
                   (select coalesce(jsonb_agg(to_jsonb(i) order by i.number), '[]')
                      from developmentreview.issue i where i.opr_id = a.opr_id) issues,
                   (select coalesce(jsonb_agg(to_jsonb(t) order by t.starts, t.ends, t.id), '[]')
                      from developmentreview.programme_item t where t.opr_id = a.opr_id) items,
                   (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]')
                      from developmentreview.conversation_partner c where c.opr_id = a.opr_id) partners
              from developmentreview.appointment a
              left join developmentreview.programme p on p.opr_id = a.opr_id
             where a.opr_id = any (?)""";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AppointmentReading() {}

    record Found(OprId opr, Appointment appointment) {}

    private record DayRow(
            UUID id,
            LocalDate day,
            Side bySide,
            LocalDate onDay,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate closedOn,
            @Nullable Side movedBy,
            String reason) {
        ProposedDay proposal() {
            return new ProposedDay(id, day, bySide, onDay, agreedOn, closedOn, movedBy, reason);
        }
    }

    private record ItemRow(
            UUID id,
            String kind,
            LocalTime starts,
            LocalTime ends,
            String title,
            List<UUID> leads,
            List<Level> layers,
            List<UUID> issues,
            boolean removed) {
        Item item(List<PartnerRow> all) {
            return kind.equals("PAUSE")
                    ? new Pause(id, starts, ends, title, removed)
                    : new Conversation(id, starts, ends, title, leads, partners(all), layers, issues, removed);
        }

        private List<Partner> partners(List<PartnerRow> all) {
            return all.stream()
                    .filter(partner -> partner.conversationId().equals(id))
                    .map(PartnerRow::partner)
                    .toList();
        }
    }

    private record PartnerRow(
            UUID id, UUID conversationId, String name, String function, Level layer, boolean removed) {
        Partner partner() {
            return new Partner(id, name, function, layer, removed);
        }
    }

    static Found read(ResultSet row, int number) throws SQLException {
        var choice = new DayChoice(
                date(row, "day"),
                date(row, "host_since"),
                date(row, "panel_since"),
                list(row, "days", DayRow[].class).stream().map(DayRow::proposal).toList());
        var consent = new Consent(
                row.getInt("version"),
                date(row, "version_on"),
                row.getBoolean("ready"),
                date(row, "host_agreed_on"),
                date(row, "panel_agreed_on"),
                row.getInt("counted"));
        return new Found(
                new OprId(row.getObject("opr_id", UUID.class)), new Appointment(choice, consent, programme(row)));
    }

    private static Programme programme(ResultSet row) throws SQLException {
        var partners = list(row, "partners", PartnerRow[].class);
        var starts = row.getObject("starts", LocalTime.class);
        var documentsBy = date(row, "documents_by");
        var readBy = date(row, "read_by");
        return new Programme(
                starts == null
                        ? null
                        : new Hours(starts, row.getObject("ends", LocalTime.class), row.getString("place")),
                documentsBy == null || readBy == null ? null : new Timetable(documentsBy, readBy),
                list(row, "items", ItemRow[].class).stream()
                        .map(item -> item.item(partners))
                        .toList(),
                list(row, "issues", Issue[].class));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return List.of(JSON.readValue(row.getString(column), type));
    }
}
