package nl.koers.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A form that was sent while nobody was logged in any more: it travels along through logging in, in the page itself,
/// and can be sent again (R91). The server keeps nothing of it.
///
/// @param address where it was sent to, one of our own
/// @param files whether files were sent as well; those do not travel
public record KeptForm(String address, List<Field> fields, boolean files) {
    /// The field in which a page tells whose words it holds.
    private static final String WRITER = "schrijver";

    private static final int MOST_FIELDS = 300;
    private static final int MOST_SIGNS = 4_000_000;

    public record Field(String name, String value) {
        /// Something that a person wrote, and not a number or a choice.
        boolean isText() {
            return value.length() > 20 || value.strip().contains(" ");
        }
    }

    /// What this request carries; empty when there is nothing of worth, or when it must not travel.
    public static Optional<KeptForm> of(HttpServletRequest request) {
        var address =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!request.getMethod().equals("POST") || !OwnPath.isOwn(address) || !type.contains("form")) {
            return Optional.empty();
        }
        var fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> !isSecret(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
        return kept(address, fields, type.contains("multipart"));
    }

    /// As it came back in the hidden fields of a page for logging in.
    static Optional<KeptForm> decoded(@Nullable String address, @Nullable String body, boolean files) {
        if (!OwnPath.isOwn(address) || address == null || body == null || body.length() > MOST_SIGNS) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        try {
            for (var pair : body.split("&", MOST_FIELDS + 2)) {
                var parts = pair.split("=", 2);
                if (parts.length == 2 && !isSecret(decode(parts[0]))) {
                    fields.add(new Field(decode(parts[0]), decode(parts[1])));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return kept(address, List.copyOf(fields), files);
    }

    private static Optional<KeptForm> kept(String address, List<Field> fields, boolean files) {
        var form = new KeptForm(address, fields, files);
        boolean fits = !fields.isEmpty()
                && fields.size() <= MOST_FIELDS
                && form.encoded().length() <= MOST_SIGNS;
        return fits ? Optional.of(form) : Optional.empty();
    }

    public String encoded() {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    /// What someone will want to see is still there.
    public List<String> texts() {
        return fields.stream()
                .filter(it -> !it.name().equals(WRITER))
                .filter(Field::isText)
                .map(Field::value)
                .toList();
    }

    /// Whoever logs in next on the same device does not read what another typed there, nor sends it (R90).
    boolean mayBeOf(String person) {
        return fields.stream()
                .filter(it -> it.name().equals(WRITER))
                .allMatch(it -> it.value().equals(person));
    }

    private static boolean isSecret(String name) {
        return name.equals("_csrf") || name.contains("wachtwoord");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
