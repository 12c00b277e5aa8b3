package nl.koers.access;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Within one transaction that only reads, what several rooms ask is asked of the database once. Whoever looks is part
/// of the question: another viewer gets an own answer. Where something is written, nothing is remembered.
public final class OnceRead {
    private OnceRead() {}

    private record Question(Viewer viewer, Object about) {}

    /// @param about what is asked, the same for the same question; the answer is never changed
    @SuppressWarnings("unchecked") // one kind of answer to one question
    public static <T> T of(Object about, Supplier<T> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return ask.get();
        }
        var question = new Question(Acting.viewer(), about);
        var known = answers().get(question);
        if (known != null) {
            return (T) known;
        }
        var answer = ask.get();
        answers().put(question, answer);
        return answer;
    }

    @SuppressWarnings("unchecked") // bound by nobody else
    private static Map<Question, Object> answers() {
        var there = (Map<Question, Object>) TransactionSynchronizationManager.getResource(OnceRead.class);
        if (there != null) {
            return there;
        }
        var fresh = new Answers();
        TransactionSynchronizationManager.bindResource(OnceRead.class, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    /// Goes with its transaction, and steps aside while another one runs within it.
    private static final class Answers extends HashMap<Question, Object> implements TransactionSynchronization {
        private static final long serialVersionUID = 1;

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OnceRead.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OnceRead.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OnceRead.class);
        }
    }
}
