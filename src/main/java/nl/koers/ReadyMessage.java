package nl.koers;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The one line on the screen of who started Koers: it is ready, and here it is.
@Component
class ReadyMessage {
    @EventListener
    void on(ApplicationReadyEvent event) {
        int port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class, -1);
        if (port > 0) System.out.println("Koers staat klaar: http://localhost:" + port);
    }
}
