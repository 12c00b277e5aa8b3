package nl.koers.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// One page for what went wrong. "Does not exist" and "not for you" look the same (R90); no inner text ever shows.
@Controller
class Errors implements ErrorController {
    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("kind", kind(status instanceof Integer code ? code : 404));
        return "ui/error";
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
