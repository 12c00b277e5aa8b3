package nl.koers.access;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets another viewer, mostly the program, look or act for the length of one call, whoever asks.
///
/// With no transaction open that is a transaction of its own. Within one it happens on the same connection, behind a
/// savepoint, and then the database hears again who looked before: a request that took a second connection while it
/// held
/// the first would wait for others that do the same, and as many as there are connections would all stand still.
@Component
public class StandIn {
    private static final String CHANGE_PLACES = """
            with before as materialized (
                select coalesce(current_setting('koers.viewer', true), '') as viewer,
                       coalesce(current_setting('koers.program', true), '') as program)
            select viewer, program,
                   set_config('koers.viewer', :viewer, true), set_config('koers.program', :program, true)
              from before""";

    private final JdbcClient db;
    private final TransactionTemplate nested;

    StandIn(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @SuppressWarnings("NullAway") // null where the act says so
    public <T> T call(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, () -> nested.execute(status -> answer(viewer, status, act)));
    }

    /// What fails goes back to the savepoint, and with it who looks.
    private <T> @Nullable T answer(Viewer viewer, TransactionStatus status, Supplier<T> act) {
        if (status.isNewTransaction()) {
            return act.get();
        }
        var before = changePlaces(ViewerTransactions.settings(viewer));
        var answer = act.get();
        changePlaces(before);
        return answer;
    }

    private Map<String, String> changePlaces(Map<String, String> to) {
        return db.sql(CHANGE_PLACES)
                .params(to)
                .query((row, _) -> Map.of("viewer", row.getString("viewer"), "program", row.getString("program")))
                .single();
    }
}
