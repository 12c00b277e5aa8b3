package nl.koers.people.internal.accounts;

import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/// One short transaction of the program itself, whoever asks: nobody's own seat reads a password or a link.
@Component
public class AsProgram {
    private static final Viewer ACCOUNTS = Viewer.program("accounts");

    private final TransactionTemplate apart;

    AsProgram(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T> T call(Supplier<T> act) {
        return inTransaction(_ -> act.get());
    }

    @SuppressWarnings("NullAway") // null where the act says so
    <T> T inTransaction(TransactionCallback<T> act) {
        return Acting.call(ACCOUNTS, () -> apart.execute(act));
    }

    public void run(Runnable act) {
        call(() -> {
            act.run();
            return true;
        });
    }
}
