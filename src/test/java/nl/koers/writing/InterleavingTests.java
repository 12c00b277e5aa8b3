package nl.koers.writing;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Schrijven terwijl alles misgaat")
class InterleavingTests {
    private static final int STORIES = Integer.getInteger("koers.stories", 10_000);
    private static final long FROM = Long.getLong("koers.stories.from", 1);

    @Autowired
    private Texts texts;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R91 · verzoeken die wegvallen, dubbel, te laat of door elkaar komen, twee tabs, verlopen sessies en een"
                    + " dode browser kosten geen woord, en ieder ziet ten slotte dezelfde tekst")
    void no_word_is_lost() {
        var dossier = UUID.randomUUID();
        var writers = List.of(
                Server.writer(seats, transaction, dossier, "Samira"),
                Server.writer(seats, transaction, dossier, "Fatma"));
        LongStream.range(FROM, FROM + STORIES)
                .parallel()
                .forEach(seed -> new Interleaving(seed, texts, transaction, dossier, writers).run());
        leaveNothing(dossier);
    }

    /// A hundred thousand versions would be in the way of every test that reads all texts there are.
    private void leaveNothing(UUID dossier) {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    db.sql("alter table writing.version disable trigger a_saved_text_never_changes")
                            .update();
                    db.sql("alter table writing.version no force row level security")
                            .update();
                    for (var table : List.of("receipt", "presence", "version")) {
                        db.sql("delete from writing." + table + " where section_id in"
                                        + " (select id from writing.section where dossier_id = ?)")
                                .param(dossier)
                                .update();
                    }
                    db.sql("delete from writing.section where dossier_id = ?")
                            .param(dossier)
                            .update();
                    db.sql("alter table writing.version force row level security")
                            .update();
                    db.sql("alter table writing.version enable trigger a_saved_text_never_changes")
                            .update();
                }));
    }
}
