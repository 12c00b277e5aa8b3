package nl.koers.attack;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jspecify.annotations.Nullable;

/// Sends attacks one after the other, as every reader with a visit of its own, and says what gave way. The same seed
/// sends the same, in the same order.
final class Attacker implements Callable<List<String>> {
    private static final int ENOUGH = 20;
    private static final List<HostileFiles> FILES = HostileFiles.all().stream()
            .filter(file -> file.bytes().length < 64 * 1024)
            .toList();

    private final List<String> addresses;
    private final int many;
    private final int port;
    private final Random luck;
    private final Map<Reader, Visitor> visitors = new EnumMap<>(Reader.class);
    private final Map<String, List<Attack>> seen = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    Attacker(List<String> addresses, int many, int port, long seed) {
        this.addresses = addresses;
        this.many = many;
        this.port = port;
        this.luck = new Random(seed);
    }

    @Override
    public List<String> call() {
        for (var reader : Reader.values()) {
            visitors.put(reader, Visitor.of(reader, port));
        }
        for (int i = 0; i < many && found.size() < ENOUGH; i++) {
            send(next());
        }
        // whoever lost the visit on the way attacked as nobody from there on
        visitors.forEach((reader, visitor) -> {
            int status = visitor.get("/mijn-gegevens").statusCode();
            if (reader != Reader.ANYONE && status != 200) {
                found.add(reader + " is no longer logged in: " + status);
            }
        });
        return found;
    }

    /// Some reader at some page, looked at the first time; again when there is nothing to fill in, but not for ever.
    private Attack next() {
        var found = List.<Attack>of();
        for (int tries = 0; found.size() < 2 && tries < 4; tries++) {
            var reader = Reader.values()[luck.nextInt(Reader.values().length)];
            var address = addresses.get(luck.nextInt(addresses.size()));
            found = seen.computeIfAbsent(reader + " " + address, _ -> attacks(reader, address));
        }
        return found.get(luck.nextInt(found.size()));
    }

    /// A form that stands on many pages counts once.
    private List<Attack> attacks(Reader reader, String address) {
        var answer = visitor(reader).get(address);
        look(reader + " " + address, answer);
        return Attack.on(answer.body(), address, reader).stream()
                .filter(attack -> isNew(attack) || attack.form().action().equals(address))
                .toList();
    }

    private boolean isNew(Attack attack) {
        return known.add(attack.reader() + " " + attack.form().method() + " "
                + attack.form().action());
    }

    private void send(Attack attack) {
        var form = attack.form();
        var fields = attack.fields(luck);
        var action = luck.nextInt(8) == 0 ? bent(form.action()) : form.action();
        var headers = Attack.headers(luck);
        var file = form.method().equals("POST") && luck.nextInt(6) == 0 ? FILES.get(luck.nextInt(FILES.size())) : null;
        var said = attack.reader() + " " + form.method() + " " + action + " " + brief(fields) + " " + headers + " "
                + (file == null ? "" : file.what());
        var visitor = visitor(attack.reader());
        try {
            var who = headers.isEmpty() ? visitor : visitor.saying(headers);
            look(said, answer(who, form.method(), action, fields, file));
        } catch (IllegalStateException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw e;
            }
            found.add(said + " broke the connection: " + e.getCause());
        }
    }

    private HttpResponse<String> answer(
            Visitor who, String method, String action, Map<String, String> fields, @Nullable HostileFiles file) {
        if (method.equals("GET")) {
            return who.get(action + (action.contains("?") ? "&" : "?") + query(fields));
        }
        return file == null
                ? who.post(action, fields)
                : who.upload(action, luck.nextBoolean() ? "file" : "bestand", "stuk.pdf", file.bytes(), fields);
    }

    private Visitor visitor(Reader reader) {
        return Objects.requireNonNull(visitors.get(reader));
    }

    private void look(String said, HttpResponse<String> answer) {
        for (var gave : Answer.gaveAway(answer, port)) {
            found.add(said + " → " + gave);
        }
    }

    /// One part of the address replaced by something else.
    private String bent(String action) {
        var parts = action.split("\\?")[0].split("/");
        if (parts.length > 1) {
            parts[1 + luck.nextInt(parts.length - 1)] = encode(cut(Nasty.value(luck)));
        }
        return String.join("/", parts).isEmpty() ? "/" : String.join("/", parts);
    }

    /// A GET of a hundred thousand signs is refused by the server before Koers sees it.
    private static String query(Map<String, String> fields) {
        return String.join(
                "&",
                fields.entrySet().stream()
                        .map(it -> encode(cut(it.getKey())) + "=" + encode(cut(it.getValue())))
                        .toList());
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String brief(Map<String, String> fields) {
        var all = fields.toString();
        return all.length() > 300 ? all.substring(0, 300) + "…" : all;
    }
}
