package nl.koers.people.internal;

import nl.koers.people.internal.accounts.FirstAdministrator;
import nl.koers.ui.SiteAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells who started an empty Koers where its first administrator begins. Once: the link is kept nowhere.
@Component
@Profile("!demo & !test")
class FirstLink {
    private final FirstAdministrator first;
    private final SiteAddress address;

    FirstLink(FirstAdministrator first, SiteAddress address) {
        this.first = first;
        this.address = address;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        if (environment.containsProperty("koers.errand")) {
            return;
        }
        first.invite()
                .ifPresent(secret -> System.out.println(
                        "Nog niemand beheert deze Koers. Maak hier de eerste beheerder. De link werkt één keer, en niet langer dan een dag:\n  "
                                + address.of("/begin/" + secret)));
    }
}
