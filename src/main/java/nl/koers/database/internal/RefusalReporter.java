package nl.koers.database.internal;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells why Koers does not start in one line, and leaves out the stack; Spring Boot's own banner is off.
class RefusalReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        String wayOut = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("Koers start niet. " + analysis.getDescription() + wayOut);
    }
}
