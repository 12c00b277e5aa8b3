package nl.koers.developmentreview.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.koers.developmentreview.internal.Oprs.ChangedMeanwhile;
import nl.koers.ui.SentWords;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Two people acted on one OPR at the same moment: the second hears so, keeps what was typed, and looks again.
@ControllerAdvice
class ActedMeanwhile {
    @ExceptionHandler(ChangedMeanwhile.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String meanwhile(HttpServletRequest request, Model model) {
        model.addAttribute("kind", "meanwhile");
        model.addAttribute("words", SentWords.of(request));
        return "ui/error";
    }
}
