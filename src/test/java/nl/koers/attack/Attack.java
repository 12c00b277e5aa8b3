package nl.koers.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.koers.matrix.Form;
import nl.koers.matrix.Reader;

/// Who sends which form.
record Attack(Reader reader, Form form) {
    /// What would end the visit of whoever attacks, give the work away, or send everybody to another day: never sent.
    private static final List<String> NOT_SENT = List.of(
            "/uitloggen",
            "/inloggen",
            "/mijn-gegevens/overal-uitloggen",
            "/mijn-gegevens/wachtwoord",
            "/overdragen",
            "/einde",
            "/demonstratie");

    private static final List<String> HEADERS = List.of(
            "Authorization",
            "Accept",
            "Accept-Language",
            "Cookie",
            "Referer",
            "Range",
            "If-None-Match",
            "X-Forwarded-For",
            "X-Requested-With");

    private static final List<String> BEGINNINGS = List.of(
            "",
            "Basic ",
            "Bearer ",
            "Bearer koers_",
            "application/json;q=",
            "text/",
            "KOERS=",
            "a=b; KOERS=",
            "bytes=");

    /// What can be filled in on this page, and the page itself with a question behind it.
    static List<Attack> on(String page, String address, Reader reader) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("taal", "nl");
        asked.put("naar", "/");
        asked.put("q", "");
        asked.put("bladzijde", "1");
        return Stream.concat(Stream.of(new Form("GET", address, asked)), Form.chosen(page, address).stream())
                .map(form -> new Attack(reader, form))
                .filter(Attack::mayBeSent)
                .toList();
    }

    private boolean mayBeSent() {
        return form.method().equals("GET") || NOT_SENT.stream().noneMatch(form.action()::contains);
    }

    /// The fields as they stand, some of them with something nobody means, one left out or one too many.
    Map<String, String> fields(Random luck) {
        var fields = new LinkedHashMap<>(form.fields());
        for (var name : form.fields().keySet()) {
            if (luck.nextInt(3) == 0) {
                fields.put(name, Nasty.value(luck));
            }
        }
        if (luck.nextInt(5) == 0) {
            fields.remove(fields.keySet().stream().findAny().orElse(""));
        }
        if (luck.nextInt(5) == 0) {
            fields.put(Nasty.value(luck), Nasty.value(luck));
        }
        return fields;
    }

    /// What a request says about itself; most say nothing special.
    static Map<String, String> headers(Random luck) {
        var headers = new LinkedHashMap<String, String>();
        while (luck.nextInt(5) == 0) {
            // what is no sign of a header never leaves a client
            var value = (BEGINNINGS.get(luck.nextInt(BEGINNINGS.size())) + Nasty.value(luck))
                    .replaceAll("[^\\x20-\\x7e]", "");
            headers.put(HEADERS.get(luck.nextInt(HEADERS.size())), value.substring(0, Math.min(200, value.length())));
        }
        return headers;
    }
}
