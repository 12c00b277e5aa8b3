package nl.koers.people.internal.federation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where one can log in beside Koers itself: none, one or more, from `koers.oidc.<id>.…` or `KOERS_OIDC_<ID>_…`.
@Component
public class Providers {
    private static final String SETTINGS = "koers.oidc";

    private final List<Provider> all;

    Providers(Environment environment) {
        var settings = Binder.get(environment)
                .bind(SETTINGS, Bindable.mapOf(String.class, Settings.class))
                .orElse(Map.of());
        all = new TreeMap<>(settings)
                .entrySet().stream()
                        .map(entry -> provider(entry.getKey(), entry.getValue()))
                        .toList();
    }

    /// @param name as people know it; the id when left out
    /// @param scope separated by spaces; `openid` when left out
    /// @param acr separated by spaces
    record Settings(
            @Nullable String name,
            @Nullable String issuer,
            @Nullable String client,
            @Nullable String secret,
            @Nullable String scope,
            @Nullable String acr) {}

    public List<Provider> all() {
        return all;
    }

    public Optional<Provider> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static Provider provider(String id, Settings settings) {
        if (!id.matches("[a-z0-9-]{1,40}")) {
            throw new HalfASetting("koers.oidc: een naam bestaat uit kleine letters, cijfers en streepjes, niet " + id);
        }
        return new Provider(
                id,
                or(settings.name(), id),
                required(settings.issuer(), id, "issuer"),
                required(settings.client(), id, "client"),
                or(settings.secret(), ""),
                List.of(or(settings.scope(), "openid").split("[ ,]+")),
                settings.acr() == null || settings.acr().isBlank()
                        ? List.of()
                        : List.of(settings.acr().strip().split("[ ,]+")));
    }

    private static String or(@Nullable String set, String otherwise) {
        return set == null || set.isBlank() ? otherwise : set.strip();
    }

    private static String required(@Nullable String set, String id, String what) {
        if (set == null || set.isBlank()) {
            throw new HalfASetting("koers.oidc." + id + "." + what + " ontbreekt.");
        }
        return set.strip();
    }
}
