package nl.koers.demo.internal;

import nl.koers.database.StartRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Keeps a real Koers from starting on the invented people of the demonstration. An errand, such as an import, may.
@Component
@Profile("!demo & !test")
class NotHere implements InitializingBean {
    private final KindOfData kind;
    private final Environment environment;

    NotHere(KindOfData kind, Environment environment) {
        this.kind = kind;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!environment.containsProperty("koers.errand") && kind.isDemonstration()) {
            throw new StartRefused(
                    "Deze gegevens zijn van de demonstratie.",
                    "Start met ./koers demo, of kies een andere map met KOERS_DATA=/pad/naar/map.");
        }
    }
}
