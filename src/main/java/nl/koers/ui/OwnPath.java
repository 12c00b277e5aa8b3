package nl.koers.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address within Koers, as it comes along in a link or a form: never one that leads elsewhere.
public final class OwnPath {
    private static final int LONGEST = 2_000;
    /// Doors and windows: one does not go back to them, and what is typed there never travels along.
    private static final List<String> DOORS = List.of(
            "/inloggen", "/uitloggen", "/begin", "/nieuw-wachtwoord", "/uitnodiging", "/mailadres", "/csrf", "/error");

    private OwnPath() {}

    public static boolean isOwn(@Nullable String path) {
        return path != null && isWithin(path) && !isDoor(path);
    }

    /// The path of a whole address, such as the page before this one; nothing when it is no page of ours.
    public static Optional<String> ofAddress(@Nullable String address) {
        try {
            var uri = new URI(address == null ? "" : address);
            var path = uri.getRawPath()
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                    + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
            return Optional.of(path).filter(OwnPath::isOwn);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public static boolean isDoor(String path) {
        return DOORS.stream()
                .anyMatch(door -> path.equals(door) || path.startsWith(door + "/") || path.startsWith(door + "?"));
    }

    private static boolean isWithin(String path) {
        if (!path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") || path.length() > LONGEST) {
            return false;
        }
        try {
            var uri = new URI(path);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawPath().equals(uri.normalize().getRawPath())
                    && !uri.getRawPath().contains("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
