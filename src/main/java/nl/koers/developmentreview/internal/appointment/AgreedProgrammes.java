package nl.koers.developmentreview.internal.appointment;

import java.util.List;
import nl.koers.developmentreview.OprId;
import nl.koers.record.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every version of the content to which both sides agreed, as it was then (R92).
@Repository
public class AgreedProgrammes {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient db;

    AgreedProgrammes(JdbcClient db) {
        this.db = db;
    }

    /// @return how the record refers to it
    Content keep(OprId opr, AgreedProgramme programme) {
        var hash = db.sql("""
                insert into developmentreview.agreed_programme (opr_id, version, agreed_on, content)
                values (?, ?, ?, ?::jsonb) returning\s""" + RecordedProgrammes.HASH)
                .param(opr.value())
                .param(programme.version())
                .param(programme.on())
                .param(JSON.writeValueAsString(programme))
                .query(String.class)
                .single();
        return RecordedProgrammes.of(programme.version(), hash);
    }

    /// The last one first.
    public List<AgreedProgramme> of(OprId opr) {
        return db.sql("select content from developmentreview.agreed_programme where opr_id = ? order by version desc")
                .param(opr.value())
                .query((row, _) -> JSON.readValue(row.getString("content"), AgreedProgramme.class))
                .list();
    }
}
