package nl.koers.database.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Another program listens where Koers wants to; goes before Spring Boot's own English explanation.
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "Poort " + port + " is al bezet door een ander programma.",
                "Kies een andere, bijvoorbeeld met KOERS_PORT=" + (port + 1) + ".",
                rootFailure);
    }
}
