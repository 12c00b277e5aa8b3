package nl.koers.api.web;

import nl.koers.access.NoSuchThing;
import nl.koers.api.web.Faults.Wrong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// "Does not exist" and "not for you" are the same answer (R90).
@RestControllerAdvice(basePackageClasses = FaultAnswers.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswers.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(Wrong wrong) {
        var problem = Faults.problem(HttpStatus.BAD_REQUEST, "wrong");
        problem.setProperty("fouten", wrong.faults());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /// A sign that no parameter has.
    @ExceptionHandler(RequestRejectedException.class)
    ResponseEntity<ProblemDetail> notAsked() {
        return Faults.answer(HttpStatus.BAD_REQUEST, "wrong");
    }

    @ExceptionHandler(NoSuchThing.class)
    ResponseEntity<ProblemDetail> gone() {
        return Faults.answer(HttpStatus.NOT_FOUND, "gone");
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    ResponseEntity<ProblemDetail> otherForm() {
        return Faults.answer(HttpStatus.NOT_ACCEPTABLE, "other-form");
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> broken(Exception why) {
        LOG.error("The API gave no answer", why);
        return Faults.answer(HttpStatus.INTERNAL_SERVER_ERROR, "broken");
    }
}
