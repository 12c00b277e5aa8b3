package nl.koers.developmentreview.internal.appointment;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.developmentreview.OprId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The secret address of each conversation partner's page, and the address for mail; only the host sees these.
@Repository
public class PartnerLinks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final JdbcClient db;

    PartnerLinks(JdbcClient db) {
        this.db = db;
    }

    public record Link(UUID partner, String token, String email) {}

    public Map<UUID, Link> of(OprId opr) {
        return db
                .sql("select partner_id, token, email from developmentreview.conversation_link where opr_id = ?")
                .param(opr.value())
                .query((row, _) -> new Link(
                        row.getObject("partner_id", UUID.class), row.getString("token"), row.getString("email")))
                .list()
                .stream()
                .collect(Collectors.toMap(Link::partner, link -> link));
    }

    void keep(OprId opr, UUID partner, String email) {
        db.sql("""
                insert into developmentreview.conversation_link (partner_id, opr_id, token, email) values (?, ?, ?, ?)
                    on conflict (partner_id) do update set email = excluded.email""")
                .param(partner)
                .param(opr.value())
                .param(newToken())
                .param(email)
                .update();
    }

    /// The old address stops working at once.
    int renew(OprId opr, UUID partner) {
        return db.sql("update developmentreview.conversation_link set token = ? where partner_id = ? and opr_id = ?")
                .param(newToken())
                .param(partner)
                .param(opr.value())
                .update();
    }

    /// Whoever takes no part any more has no page and no address here (R93).
    void forget(OprId opr, UUID partner) {
        db.sql("delete from developmentreview.conversation_link where partner_id = ? and opr_id = ?")
                .param(partner)
                .param(opr.value())
                .update();
    }

    private static String newToken() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
