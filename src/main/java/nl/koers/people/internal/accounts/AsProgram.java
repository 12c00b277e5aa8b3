package nl.koers.people.internal.accounts;

import java.util.function.Supplier;
import nl.koers.access.StandIn;
import nl.koers.access.Viewer;
import org.springframework.stereotype.Component;

/// The program itself, whoever asks: nobody's own seat reads a password or a link.
@Component
public class AsProgram {
    private static final Viewer ACCOUNTS = Viewer.program("accounts");

    private final StandIn standIn;

    AsProgram(StandIn standIn) {
        this.standIn = standIn;
    }

    public <T> T call(Supplier<T> act) {
        return standIn.call(ACCOUNTS, act);
    }

    public void run(Runnable act) {
        call(() -> {
            act.run();
            return true;
        });
    }
}
