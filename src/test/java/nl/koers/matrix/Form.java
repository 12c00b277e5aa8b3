package nl.koers.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A form on a page, with what a browser would send when nothing is filled in.
///
/// @param method `GET` or `POST`
/// @param fields in the order of the form, without the token
public record Form(String method, String action, Map<String, String> fields) {

    /// @param address of the page, for a form that is sent to its own page
    public static List<Form> on(String page, String address) {
        return Jsoup.parse(page).select("form").stream()
                .map(form -> new Form(
                        form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET",
                        form.attr("action").isEmpty() ? address : form.attr("action"),
                        fields(form)))
                .toList();
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("[name]:not([name=_csrf])")) {
            fields.put(field.attr("name"), field.hasAttr("value") ? field.attr("value") : field.text());
        }
        return fields;
    }
}
