package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.panel.PanelRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Finds the slot behind a secret address. Whoever opens it has no account, so the program looks, and takes this one
/// slot only. Until the content is agreed, and after the partner was taken off, there is nothing to find.
@Repository
public class ConversationSlots {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient db;
    private final PanelRows panels;

    ConversationSlots(JdbcClient db, PanelRows panels) {
        this.db = db;
        this.panels = panels;
    }

    private record Row(
            OprId opr,
            UUID partner,
            String name,
            String host,
            @Nullable LocalDate day,
            boolean agreed,
            AgreedProgramme programme) {}

    @Transactional(readOnly = true)
    public Optional<ConversationSlot> find(String token) {
        return row(token)
                .flatMap(row -> row.programme()
                        .roundOf(row.partner())
                        .map(round -> new ConversationSlot(
                                row.name(),
                                row.host(),
                                row.day(),
                                !row.agreed(),
                                row.programme().hours() == null
                                        ? ""
                                        : row.programme().hours().place(),
                                round,
                                row.programme().questionsOf(round),
                                panel(row.opr(), round))));
    }

    private Optional<Row> row(String token) {
        return db.sql("""
                select l.opr_id, l.partner_id, c.name, h.short_name, a.day,
                       a.host_agreed_on is not null and a.panel_agreed_on is not null agreed,
                       (select g.content from developmentreview.agreed_programme g
                         where g.opr_id = l.opr_id order by g.version desc limit 1) content
                  from developmentreview.conversation_link l
                  join developmentreview.conversation_partner c on c.id = l.partner_id and not c.removed
                  join developmentreview.programme_item t on t.id = c.conversation_id and not t.removed
                  join developmentreview.appointment a on a.opr_id = l.opr_id and a.counted > 0
                  join developmentreview.opr o on o.id = l.opr_id and o.given_up_on is null
                  join register.partnership h on h.id = o.host_id
                 where l.token = ?""")
                .param(token)
                .query((row, _) -> new Row(
                        new OprId(row.getObject("opr_id", UUID.class)),
                        row.getObject("partner_id", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("agreed"),
                        JSON.readValue(row.getString("content"), AgreedProgramme.class)))
                .optional();
    }

    private List<String> panel(OprId opr, AgreedProgramme.Round round) {
        var panel = panels.of(List.of(opr)).apply(opr);
        var leads = round.leads().stream().map(AgreedProgramme.Lead::id).toList();
        return panel.isSettled()
                ? panel.members().stream()
                        .filter(member -> leads.contains(member.id()))
                        .map(member -> member.name())
                        .toList()
                : List.of();
    }
}
