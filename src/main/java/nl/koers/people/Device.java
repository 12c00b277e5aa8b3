package nl.koers.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// On what someone is logged in, in two words that its owner knows; the rest of what a browser tells is not kept (R93).
final class Device {
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");
    private static final List<String> NAMES =
            List.of("Edge", "Opera", "Samsung Internet", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("iPhone", "iPad", "Android", "Windows", "Mac OS X", "CrOS", "Linux");

    private Device() {}

    static String of(@Nullable String agent) {
        var told = agent == null ? "" : agent;
        var browser = BROWSERS.stream()
                .filter(told::contains)
                .findFirst()
                .map(it -> NAMES.get(BROWSERS.indexOf(it)))
                .orElse("");
        var system = SYSTEMS.stream().filter(told::contains).findFirst().orElse("");
        return (browser + ", " + system).replaceAll("^, |, $", "");
    }
}
