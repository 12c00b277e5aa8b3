package nl.koers.qualityculture.internal.ambition;

import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.register.PartnershipId;
import nl.koers.writing.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was written out of the ambitions of a partnership, for who works on them and for who coordinates what it became
/// (R44, R53).
@Component
public class AmbitionTexts {
    private final Texts texts;
    private final JdbcClient db;

    AmbitionTexts(Texts texts, JdbcClient db) {
        this.texts = texts;
        this.db = db;
    }

    /// By the name of the section; a part nobody wrote is not there, or blank.
    public Map<String, String> of(PartnershipId partnership) {
        if (QualityAccess.mayWork(Acting.viewer(), partnership)) {
            return texts.all(partnership.value()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, it -> it.getValue().text()));
        }
        return db
                .sql("select name, words from qualityculture.written_before(?)")
                .param(partnership.value())
                .query((row, _) -> Map.entry(row.getString("name"), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
