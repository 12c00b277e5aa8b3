package nl.koers.record.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An anchor as somebody kept it outside Koers: a line of the log, or the last line of an earlier `./koers verify`.
/// Nothing else shows that the end of a chain, its head and the newest anchors were cut off together (R92).
///
/// @param words as it stood in the file
/// @param day null where the line is not of the log; the hash covers the day too
record KeptAnchor(String words, @Nullable String day, String hash) {
    /// Half a hash is taken along as well: it fits no anchor, and so it shows.
    private static final Pattern WORDS = Pattern.compile("(?:Anker van (\\S+):|Laatste anker: [^,]+,) ([0-9a-f]+)");

    /// All anchors in a file, between whatever else stands in it.
    static Set<KeptAnchor> in(Path file) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return among(lines.lines());
        }
    }

    static Set<KeptAnchor> among(Stream<String> lines) {
        return lines.flatMap(line -> WORDS.matcher(line).results())
                .map(KeptAnchor::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static KeptAnchor of(MatchResult line) {
        return new KeptAnchor(line.group(), line.group(1), line.group(2));
    }

    boolean is(String day, String hash) {
        return (this.day == null || this.day.equals(day)) && this.hash.equals(hash);
    }
}
