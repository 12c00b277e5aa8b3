package nl.koers.developmentreview.internal.appointment;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What conversation partners without account were told by mail, in the database.
@Repository
public class GuestMail {
    private static final String OFF = "off";
    private static final String SELECT = """
            select partner_id, opr_id, id, name, host, email, language, token, day, told, sequence, first_on
              from developmentreview.guest_mail""";

    private static final String AHEAD = SELECT + " " + """
            where day >= :today
               or opr_id in (select opr_id from developmentreview.appointment where day >= :today)
            order by id for update skip locked""";

    private final JdbcClient db;

    GuestMail(JdbcClient db) {
        this.db = db;
    }

    /// @param id of this correspondence: who is mailed anew after a letter that took it back, has another
    /// @param told the day, the two hours, place and subject of the last letter, each on a line; `OFF` when
    /// it told that this day is off
    /// @param sequence of the last letter, from zero
    public record Told(
            UUID partner,
            OprId opr,
            UUID id,
            String name,
            String host,
            String email,
            String language,
            String token,
            LocalDate day,
            String told,
            int sequence,
            LocalDate firstOn) {
        static Told first(OprId opr, PartnerLinks.Link link, ConversationSlot slot, String language, LocalDate today) {
            return new Told(
                    link.partner(),
                    opr,
                    Generators.timeBasedEpochRandomGenerator().generate(),
                    slot.name(),
                    slot.host(),
                    link.email().strip(),
                    language,
                    link.token(),
                    java.util.Objects.requireNonNull(slot.day()),
                    mark(slot),
                    0,
                    today);
        }

        Told next(String nowToken, ConversationSlot slot) {
            return new Told(
                    partner,
                    opr,
                    id,
                    slot.name(),
                    slot.host(),
                    email,
                    language,
                    nowToken,
                    java.util.Objects.requireNonNull(slot.day()),
                    mark(slot),
                    sequence + 1,
                    firstOn);
        }

        Told off() {
            return new Told(partner, opr, id, name, host, email, language, token, day, OFF, sequence + 1, firstOn);
        }

        boolean isOff() {
            return told.equals(OFF);
        }

        boolean isStill(String nowToken, ConversationSlot slot) {
            return token.equals(nowToken) && told.equals(mark(slot));
        }

        LocalTime starts() {
            return LocalTime.parse(told.split("\n", -1)[1]);
        }

        LocalTime ends() {
            return LocalTime.parse(told.split("\n", -1)[2]);
        }

        private static String mark(ConversationSlot slot) {
            return String.join(
                    "\n",
                    String.valueOf(slot.day()),
                    slot.round().starts().toString(),
                    slot.round().ends().toString(),
                    slot.place(),
                    slot.round().title());
        }
    }

    public List<Told> of(OprId opr) {
        return db.sql(SELECT + " where opr_id = ?")
                .param(opr.value())
                .query(GuestMail::told)
                .list();
    }

    /// Whose day is still to come, the one that was told or the one that is agreed now: a day that was moved may
    /// be over before the new one is agreed. Each is held until the transaction ends, so that two nodes do not both
    /// write.
    List<Told> ahead(LocalDate today) {
        return db.sql(AHEAD).param("today", today).query(GuestMail::told).list();
    }

    /// @return false when somebody else was first
    boolean add(Told it) {
        return db.sql("""
                        insert into developmentreview.guest_mail
                            (partner_id, opr_id, id, name, host, email, language, token, day, told, sequence, first_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(it.partner())
                        .param(it.opr().value())
                        .param(it.id())
                        .param(it.name())
                        .param(it.host())
                        .param(it.email())
                        .param(it.language())
                        .param(it.token())
                        .param(it.day())
                        .param(it.told())
                        .param(it.sequence())
                        .param(it.firstOn())
                        .update()
                == 1;
    }

    void keep(Told it) {
        db.sql("""
                update developmentreview.guest_mail
                   set name = ?, token = ?, day = ?, told = ?, sequence = ? where partner_id = ?""")
                .param(it.name())
                .param(it.token())
                .param(it.day())
                .param(it.told())
                .param(it.sequence())
                .param(it.partner())
                .update();
    }

    void forget(Told it) {
        db.sql("delete from developmentreview.guest_mail where partner_id = ?")
                .param(it.partner())
                .update();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("partner_id", UUID.class),
                new OprId(row.getObject("opr_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("host"),
                row.getString("email"),
                row.getString("language"),
                row.getString("token"),
                row.getObject("day", LocalDate.class),
                row.getString("told"),
                row.getInt("sequence"),
                row.getObject("first_on", LocalDate.class));
    }
}
