package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Finds the slot behind a secret address. Whoever opens it has no account, so the database itself asks for the
/// address and gives this one slot. Until the content is agreed, and after the partner was taken off, there is nothing
/// to find.
@Repository
public class ConversationSlots {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient db;

    ConversationSlots(JdbcClient db) {
        this.db = db;
    }

    /// @param panel names of the members by the id of their nomination; empty while the panel is not settled
    private record Row(
            UUID partner,
            String name,
            String host,
            @Nullable LocalDate day,
            boolean agreed,
            AgreedProgramme programme,
            Map<UUID, String> panel) {}

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
                                panel(row, round))));
    }

    private Optional<Row> row(String token) {
        return db.sql("select * from developmentreview.slot_of(?)")
                .param(token)
                .query((row, _) -> new Row(
                        row.getObject("partner_id", UUID.class),
                        row.getString("name"),
                        row.getString("host"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("agreed"),
                        JSON.readValue(row.getString("content"), AgreedProgramme.class),
                        names(row.getString("panel"))))
                .optional();
    }

    private static Map<UUID, String> names(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<UUID, String>>() {});
    }

    private static List<String> panel(Row row, AgreedProgramme.Round round) {
        return round.leads().stream()
                .flatMap(lead -> Optional.ofNullable(row.panel().get(lead.id())).stream())
                .toList();
    }
}
