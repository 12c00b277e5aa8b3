package nl.koers.developmentreview.internal.appointment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.developmentreview.OprId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of this noun, for many OPRs at once or to keep one.
///
/// Only what changed is written: everyone saves an OPR, and only the two sides may write here.
@Repository
public class AppointmentRows {
    private final JdbcClient db;

    AppointmentRows(JdbcClient db) {
        this.db = db;
    }

    public Function<OprId, Appointment> of(List<OprId> ids) {
        var found = db
                .sql(AppointmentReading.SELECT)
                .param(ids.stream().map(OprId::value).toArray(UUID[]::new))
                .query(AppointmentReading::read)
                .list()
                .stream()
                .collect(Collectors.toMap(AppointmentReading.Found::opr, AppointmentReading.Found::appointment));
        return id -> found.getOrDefault(id, Appointment.none());
    }

    public void save(OprId id, Appointment noun) {
        var before = of(List.of(id)).apply(id);
        if (before.equals(noun)) {
            return;
        }
        standing(id, noun);
        changed(before.choice().days(), noun.choice().days()).forEach(day -> save(id, day));
        if (!Objects.equals(before.programme().hours(), noun.programme().hours())
                || !Objects.equals(
                        before.programme().timetable(), noun.programme().timetable())) {
            frame(id, noun.programme());
        }
        changed(before.programme().items(), noun.programme().items()).forEach(item -> save(id, item));
        changed(before.programme().issues(), noun.programme().issues()).forEach(issue -> save(id, issue));
        talks(noun)
                .forEach(talk -> changed(
                                before.conversation(talk.id())
                                        .map(Conversation::partners)
                                        .orElse(List.of()),
                                talk.partners())
                        .forEach(partner -> save(id, talk.id(), partner)));
    }

    private static List<Conversation> talks(Appointment noun) {
        return noun.programme().items().stream()
                .filter(Conversation.class::isInstance)
                .map(Conversation.class::cast)
                .toList();
    }

    private static <T> List<T> changed(List<T> before, List<T> after) {
        return after.stream().filter(it -> !before.contains(it)).toList();
    }

    private void standing(OprId id, Appointment noun) {
        var consent = noun.consent();
        db.sql("""
                insert into developmentreview.appointment
                    (opr_id, day, host_since, panel_since, version, version_on, ready, host_agreed_on, panel_agreed_on, counted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (opr_id) do update set day = excluded.day, host_since = excluded.host_since,
                       panel_since = excluded.panel_since, version = excluded.version, version_on = excluded.version_on,
                       ready = excluded.ready, host_agreed_on = excluded.host_agreed_on,
                       panel_agreed_on = excluded.panel_agreed_on, counted = excluded.counted""")
                .param(id.value())
                .param(noun.choice().agreed())
                .param(noun.choice().hostSince())
                .param(noun.choice().panelSince())
                .param(consent.version())
                .param(consent.since())
                .param(consent.ready())
                .param(consent.hostOn())
                .param(consent.panelOn())
                .param(consent.counted())
                .update();
    }

    private void save(OprId id, ProposedDay day) {
        db.sql("""
                insert into developmentreview.proposed_day
                    (id, opr_id, day, by_side, on_day, agreed_on, closed_on, moved_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set agreed_on = excluded.agreed_on, closed_on = excluded.closed_on,
                       moved_by = excluded.moved_by, reason = excluded.reason""")
                .param(day.id())
                .param(id.value())
                .param(day.day())
                .param(day.by().name())
                .param(day.on())
                .param(day.agreedOn())
                .param(day.closedOn())
                .param(name(day.movedBy()))
                .param(day.reason())
                .update();
    }

    private void frame(OprId id, Programme programme) {
        var hours = programme.hours();
        var timetable = programme.timetable();
        db.sql("""
                insert into developmentreview.programme (opr_id, starts, ends, place, documents_by, read_by)
                values (?, ?, ?, ?, ?, ?)
                    on conflict (opr_id) do update set starts = excluded.starts, ends = excluded.ends,
                       place = excluded.place, documents_by = excluded.documents_by, read_by = excluded.read_by""")
                .param(id.value())
                .param(hours == null ? null : hours.starts())
                .param(hours == null ? null : hours.ends())
                .param(hours == null ? null : hours.place())
                .param(timetable == null ? null : timetable.documentsBy())
                .param(timetable == null ? null : timetable.readBy())
                .update();
    }

    private void save(OprId id, Item item) {
        var talk = item instanceof Conversation it ? it : null;
        db.sql("""
                insert into developmentreview.programme_item
                    (id, opr_id, kind, starts, ends, title, leads, layers, issues, removed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set starts = excluded.starts, ends = excluded.ends,
                       title = excluded.title, leads = excluded.leads, layers = excluded.layers,
                       issues = excluded.issues, removed = excluded.removed""")
                .param(item.id())
                .param(id.value())
                .param(talk == null ? "PAUSE" : "CONVERSATION")
                .param(item.starts())
                .param(item.ends())
                .param(item.title())
                .param(talk == null ? new UUID[0] : talk.leads().toArray(UUID[]::new))
                .param(
                        talk == null
                                ? new String[0]
                                : talk.layers().stream().map(Enum::name).toArray(String[]::new))
                .param(talk == null ? new UUID[0] : talk.issues().toArray(UUID[]::new))
                .param(item.removed())
                .update();
    }

    private void save(OprId id, Issue issue) {
        db.sql("""
                insert into developmentreview.issue (id, opr_id, number, text, removed) values (?, ?, ?, ?, ?)
                    on conflict (id) do update set text = excluded.text, removed = excluded.removed""")
                .param(issue.id())
                .param(id.value())
                .param(issue.number())
                .param(issue.text())
                .param(issue.removed())
                .update();
    }

    private void save(OprId id, UUID talk, Partner partner) {
        db.sql("""
                insert into developmentreview.conversation_partner
                    (id, opr_id, conversation_id, name, function, layer, removed)
                values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set name = excluded.name, function = excluded.function,
                       layer = excluded.layer, removed = excluded.removed""")
                .param(partner.id())
                .param(id.value())
                .param(talk)
                .param(partner.name())
                .param(partner.function())
                .param(partner.layer().name())
                .param(partner.removed())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
