package nl.koers.developmentreview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.koers.record.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// After a page of a dossier was shown: says who opened that part. A page that was refused opened nothing.
@Configuration(proxyBeanMethods = false)
class Opening implements WebMvcConfigurer, HandlerInterceptor {
    private static final Pattern PAGE = Pattern.compile("/opr/([^/]+)(/.+)");

    private final Views views;

    Opening(Views views) {
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/opr/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        var page = PAGE.matcher(request.getRequestURI());
        if (failed == null
                && request.getMethod().equals("GET")
                && response.getStatus() == HttpServletResponse.SC_OK
                && page.matches()) {
            DossierPart.of(page.group(2))
                    .ifPresent(part -> views.saw(OprDesk.idOf(page.group(1)).value(), part.name()));
        }
    }
}
