package nl.koers.api.web;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What went wrong, as RFC 9457 writes it, with all faults of a question at once. No inner text ever shows.
@Component
class Faults {
    private final JsonMapper json;

    Faults(JsonMapper json) {
        this.json = json;
    }

    /// @param field name of the parameter
    record Fault(String veld, String melding) {}

    /// A question that cannot be answered as it was asked.
    static final class Wrong extends RuntimeException {
        private final transient List<Fault> faults;

        Wrong(List<Fault> faults) {
            super("wrong question", null, false, false);
            this.faults = List.copyOf(faults);
        }

        List<Fault> faults() {
            return faults;
        }
    }

    static ProblemDetail problem(HttpStatus status, String kind, Object... facts) {
        var problem = ProblemDetail.forStatusAndDetail(status, plain("api.fault." + kind + ".what", facts));
        problem.setTitle(plain("api.fault." + kind + ".title"));
        return problem;
    }

    static ResponseEntity<ProblemDetail> answer(HttpStatus status, String kind, Object... facts) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(status, kind, facts));
    }

    /// For a filter, which stands before the controllers.
    void write(HttpServletResponse response, HttpStatus status, String kind, Object... facts) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem(status, kind, facts)));
    }
}
