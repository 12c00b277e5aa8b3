package nl.koers.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files of the project as they are written.
record Sources(List<Source> files) {

    record Source(Path path, String text) {
        /// "nl/koers/ui/Words.java:37"
        String at(MatchResult match) {
            return path + ":" + (1 + text.substring(0, match.start()).lines().count());
        }

        Stream<MatchResult> find(Pattern pattern) {
            return pattern.matcher(text).results();
        }
    }

    /// All files under a folder whose name ends so.
    static Sources in(String folder, String... endings) {
        try (var paths = Files.walk(Path.of(folder))) {
            return new Sources(paths.filter(Files::isRegularFile)
                    .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .map(path -> new Source(path, read(path)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where this occurs, as sentences for whoever has to mend it.
    List<String> places(Pattern pattern) {
        return files.stream()
                .flatMap(file -> file.find(pattern)
                        .map(match -> file.at(match) + " " + match.group().strip()))
                .toList();
    }
}
