package nl.koers.demo.internal;

import nl.koers.database.StartRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Keeps the demonstration, in which anybody may be anybody, from real data. It does so before the port is open: not
/// one page is shown of them.
@Component
@Profile("demo | test")
class NotOnRealData implements InitializingBean {
    private final KindOfData kind;

    NotOnRealData(KindOfData kind) {
        this.kind = kind;
    }

    @Override
    public void afterPropertiesSet() {
        if (kind.isReal()) {
            throw new StartRefused(
                    "Deze gegevens zijn echt, en de demonstratie laat iedereen iemand zijn.",
                    "Start met ./koers start, of kies voor de demonstratie een andere map met KOERS_DATA=/pad/naar/map.");
        }
    }
}
