package nl.koers.people.internal.federation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// A provider that is set by half stops the start: a way in that silently is not there helps nobody.
final class HalfASetting extends RuntimeException {
    HalfASetting(String what) {
        super(what);
    }

    /// Says so in one line.
    static final class Analyzer extends AbstractFailureAnalyzer<HalfASetting> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, HalfASetting cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), "Zie docs/beheer/inloggen.md.", rootFailure);
        }
    }
}
