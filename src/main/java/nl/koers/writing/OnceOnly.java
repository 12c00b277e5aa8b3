package nl.koers.writing;

import nl.koers.access.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Keeps the key of a form in the very transaction of the act it asks for: both are there or neither is, and of two
/// that come at once the second is undone.
@Component
class OnceOnly implements TransactionExecutionListener {
    private final Sendings sendings;

    OnceOnly(Sendings sendings, ConfigurableTransactionManager transactions) {
        this.sendings = sendings;
        transactions.addListener(this);
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var sending = Sending.current();
        boolean mine = sending != null
                && !sending.isTaken()
                && !transaction.isReadOnly()
                && Acting.viewer().person() != null;
        if (sending == null || !mine) {
            return;
        }
        if (!sendings.take(sending.key())) {
            throw new Sending.TakenBefore();
        }
        sending.tried();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(failure == null);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(false);
    }

    private static void ended(boolean kept) {
        var sending = Sending.current();
        if (sending != null) {
            sending.ended(kept);
        }
    }
}
