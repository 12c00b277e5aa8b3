package nl.koers.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.koers.ui.Shells;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Draws a `.jte` page: the controller names it by room and file, the shell is put around it here.
///
/// A page is written whole before the first byte leaves, so that an error never shows half a page.
@Component
class Pages implements ViewResolver, Ordered {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.koers");
    private final ObjectProvider<Shells> shells;

    Pages(ObjectProvider<Shells> shells) {
        this.shells = shells;
        templates.setBinaryStaticContent(true);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var file = name + ".jte";
        return name.contains(":") ? null : new Page(file);
    }

    private final class Page implements View {
        private final String file;

        Page(String file) {
            this.file = file;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var all = new HashMap<String, Object>(model == null ? Map.of() : model);
            all.put("shell", shells.getObject().around(request));
            var output = new Utf8ByteOutput();
            templates.render(file, all, output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
