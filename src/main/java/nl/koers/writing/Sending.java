package nl.koers.writing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The form that is handed in by this request, under the key its page gave it.
public final class Sending {
    private static final String NAME = Sending.class.getName();

    private final UUID key;
    private boolean tried;
    private boolean taken;

    private Sending(UUID key) {
        this.key = key;
    }

    /// From here on the first act of this request that is kept, keeps the key with it.
    public static void begin(RequestAttributes request, UUID key) {
        request.setAttribute(NAME, new Sending(key), RequestAttributes.SCOPE_REQUEST);
    }

    public static @Nullable Sending current() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Sending) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
    }

    public UUID key() {
        return key;
    }

    public boolean isTaken() {
        return taken;
    }

    void tried() {
        tried = true;
    }

    void ended(boolean kept) {
        taken |= tried && kept;
        tried = false;
    }

    /// The same form was taken by another request: what this one did is undone.
    public static final class TakenBefore extends RuntimeException {
        TakenBefore() {
            super("this form was taken before", null, false, false);
        }
    }
}
