package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.appointment.GuestLetters;
import nl.koers.developmentreview.internal.appointment.RecordedProgrammes;
import nl.koers.developmentreview.internal.documents.RecordedIds;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the names of people out of a peer review that was closed long ago: panel, secretary, conversation partners and
/// their addresses, who filled in, placed or followed up. Texts stay as they were written (R93).
@Component
class RecordedNames implements KeptNames {
    private static final List<String> TABLES = List.of(
            "update developmentreview.nominee set name = ? where opr_id = ?",
            "update developmentreview.secretary set name = ? where opr_id = ?",
            "update developmentreview.conversation_partner set name = ? where opr_id = ?",
            "update developmentreview.prepared set author_name = ? where opr_id = ?",
            "update developmentreview.follow_up set by_name = ? where opr_id = ?",
            "update developmentreview.placing set by_name = ? where opr_id = ?");

    private final JdbcClient db;
    private final RecordedProgrammes programmes;
    private final RecordedIds ids;
    private final GuestLetters letters;

    RecordedNames(JdbcClient db, RecordedProgrammes programmes, RecordedIds ids, GuestLetters letters) {
        this.db = db;
        this.programmes = programmes;
        this.ids = ids;
        this.letters = letters;
    }

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return db.sql("select id from developmentreview.opr where coalesce(closed_on, given_up_on) <= ?")
                .param(day)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        TABLES.forEach(update -> db.sql(update).param(GONE).param(dossier).update());
        db.sql("update developmentreview.background set ties = null where opr_id = ?")
                .param(dossier)
                .update();
        db.sql("delete from developmentreview.conversation_link where opr_id = ?")
                .param(dossier)
                .update();
        db.sql("delete from developmentreview.guest_mail where opr_id = ?")
                .param(dossier)
                .update();
        letters.forget(new OprId(dossier));
        return Stream.concat(programmes.forget(dossier, GONE).stream(), ids.forget(dossier, GONE).stream())
                .toList();
    }
}
