package nl.koers.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A form on a page, with what a browser would send when nothing is filled in.
///
/// @param method `GET` or `POST`
/// @param fields in the order of the form, without the token
public record Form(String method, String action, Map<String, String> fields) {

    /// @param address of the page, for a form that is sent to its own page
    public static List<Form> on(String page, String address) {
        return on(page, address, Form::value);
    }

    /// The same forms, in which every list stands at something that can be chosen.
    public static List<Form> chosen(String page, String address) {
        return on(page, address, field -> field.tagName().equals("select") ? choice(field) : value(field));
    }

    private static List<Form> on(String page, String address, Function<Element, String> value) {
        return Jsoup.parse(page).select("form").stream()
                .map(form -> new Form(
                        form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET",
                        form.attr("action").isEmpty() ? address : form.attr("action"),
                        fields(form, value)))
                .toList();
    }

    private static Map<String, String> fields(Element form, Function<Element, String> value) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("[name]:not([name=_csrf])")) {
            fields.put(field.attr("name"), value.apply(field));
        }
        return fields;
    }

    private static String value(Element field) {
        return field.hasAttr("value") ? field.attr("value") : field.text();
    }

    private static String choice(Element list) {
        var options = list.select("option");
        return options.stream()
                .filter(it -> it.hasAttr("selected"))
                .findFirst()
                .or(() -> options.stream()
                        .filter(it -> !it.attr("value").isEmpty())
                        .findFirst())
                .map(Form::value)
                .orElse("");
    }
}
