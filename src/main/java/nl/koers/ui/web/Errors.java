package nl.koers.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.koers.ui.OwnPath;
import nl.koers.ui.SentWords;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// One page for what went wrong. "Does not exist" and "not for you" look the same (R90); no inner text ever shows.
@Controller
class Errors implements ErrorController {
    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var kind = kind(status instanceof Integer code ? code : 404);
        var words = words(request);
        model.addAttribute("kind", kind.equals("too-big") && !words.isBlank() ? "too-long" : kind);
        model.addAttribute("words", words);
        if (kind.equals("too-big")) {
            OwnPath.ofAddress(request.getHeader(HttpHeaders.REFERER))
                    .ifPresent(back -> model.addAttribute("back", back));
        }
        return "ui/error";
    }

    /// So that it is not lost, whatever there is or is not (R90, R91).
    private static String words(HttpServletRequest request) {
        if (!"POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
            return "";
        }
        return SentWords.of(request);
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "stale";
            case 413 -> "too-big";
            case 400, 405, 415 -> "not-understood";
            case 404 -> "gone";
            default -> status >= 500 ? "broken" : "gone";
        };
    }
}
