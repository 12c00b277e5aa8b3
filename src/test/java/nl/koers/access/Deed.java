package nl.koers.access;

import java.util.concurrent.Callable;
import org.springframework.transaction.support.TransactionTemplate;

/// What somebody does in a test: as that viewer, in one transaction, as a counter of the house does it.
public final class Deed {
    private Deed() {}

    public static <T> T of(Viewer viewer, TransactionTemplate transaction, Callable<T> act) {
        return now(() -> Acting.call(viewer, () -> in(transaction, act)));
    }

    public static <T> T in(TransactionTemplate transaction, Callable<T> act) {
        return transaction.execute(_ -> now(act));
    }

    /// A failure comes out as it is where it can; it need not be declared.
    public static <T> T now(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
