package nl.koers.people.internal.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names and addresses around accounts go once what they were for is over for longer than the kept years (R93): links
/// by mail, invitations, and whoever has no seat, no account and no partnership any more.
@Component
class AccountNames implements KeptNames {
    private static final String SITS = """
            exists (select 1 from access.seat s
                     where s.person_id = %1$s.person_id and (s.ended_on is null or s.ended_on > :day) %2$s)
            or exists (select 1 from people.seat_ahead a
                        where a.person_id = %1$s.person_id and a.done_on is null and a.withdrawn_on is null %3$s)""";
    private static final String GETS_IN = """
            exists (select 1 from people.password w where w.person_id = %1$s.person_id)
            or exists (select 1 from people.passkey w where w.person_id = %1$s.person_id)
            or exists (select 1 from people.login w where w.person_id = %1$s.person_id)""";

    private final JdbcClient db;

    AccountNames(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        return List.of();
    }

    @Override
    public int forgetAtRest(LocalDate day) {
        return links(day) + invitations(day) + inviters(day) + persons(day);
    }

    private int links(LocalDate day) {
        return set("delete from people.link where until < cast(:day as date) + 1", day);
    }

    /// The seat is over, so the link opens nothing.
    private int invitations(LocalDate day) {
        return set(
                """
                delete from people.invitation i where i.made_at < cast(:day as date) + 1 and not (%s)""".formatted(SITS.formatted(
                        "i",
                        "and s.kind = i.kind and s.subject_id is not distinct from i.subject_id",
                        "and a.kind = i.kind and a.subject_id is not distinct from i.subject_id")),
                day);
    }

    /// Whoever was invited has an account: the link still leads to the task, and who asked matters no more.
    private int inviters(LocalDate day) {
        return set("""
                update people.invitation i set made_by = '%s'
                 where i.made_at < cast(:day as date) + 1 and i.made_by <> '%1$s' and (%s)""".formatted(GONE, GETS_IN.formatted("i")), day);
    }

    /// The row stays, because other rows point at it; the name goes, and instead of the address stands what is
    /// nobody's.
    private int persons(LocalDate day) {
        return set("""
                with once as (
                    select p.id as person_id from people.person p
                     where p.name <> '%s' and exists (select 1 from access.seat s where s.person_id = p.id)
                       and not exists (select 1 from people.affiliation b
                                        where b.person_id = p.id and (b.ended_on is null or b.ended_on > :day))),
                gone as (
                    update people.person set name = '%1$s'
                     where id in (select once.person_id from once where not (%s) and not (%s)) returning id)
                update people.mail_address set address = person_id::text where person_id in (select id from gone)""".formatted(GONE, SITS.formatted("once", "", ""), GETS_IN.formatted("once")), day);
    }

    private int set(String change, LocalDate day) {
        return db.sql(change).param("day", day).update();
    }
}
