package nl.koers.developmentreview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.documents.TakingInWord;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Acts whose form is bound before their handler begins (files, forms of many fields) ask here first who acts: whoever
/// may not act gets the answer of something that does not exist, whatever was sent along (R90). Other handlers ask
/// `OprDesk.guard` themselves.
@Configuration(proxyBeanMethods = false)
class WhoMayAct implements WebMvcConfigurer, HandlerInterceptor {
    private static final Pattern ACT = Pattern.compile("/opr/([^/]+)(/.+)");
    private static final List<Act> ACTS = List.of(
            new Act("/team", OprAccess::mayActForHost),
            new Act("/bijlagen(/[^/]+/vervangen)?", OprAccess::mayActForHost),
            new Act("/uit-word", TakingInWord::mayTakeIn),
            new Act("/programma/(dag|gesprek/.+|pauze/.+|vragen.*)", ProgrammeAccess::mayMakeProgramme));

    private final OprDesk desk;

    WhoMayAct(OprDesk desk) {
        this.desk = desk;
    }

    private record Act(Pattern path, BiPredicate<Viewer, Opr> may) {
        Act(String path, BiPredicate<Viewer, Opr> may) {
            this(Pattern.compile(path), may);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/opr/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var address = ACT.matcher(request.getRequestURI());
        if (request.getMethod().equals("POST") && address.matches()) {
            ACTS.stream()
                    .filter(act -> act.path().matcher(address.group(2)).matches())
                    .forEach(act -> desk.guard(address.group(1), act.may()));
        }
        return true;
    }
}
