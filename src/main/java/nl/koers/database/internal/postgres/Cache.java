package nl.koers.database.internal.postgres;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// Where unpacked programs stay between starts: in the user's cache, as every program on Linux does.
final class Cache {
    private Cache() {}

    /// `nobody` cannot look into root's home, so for that one it is the cache of the machine.
    static Path of(ServerUser user) {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(Predicate.not(String::isBlank))
                .map(Path::of)
                .orElseGet(() ->
                        user.nobody() ? Path.of("/var/cache") : Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("koers");
    }
}
