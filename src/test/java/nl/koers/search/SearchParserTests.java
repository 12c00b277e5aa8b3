package nl.koers.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// What is asked of the database is words and nothing that it takes for a question of its own.
class SearchParserTests {
    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void what_is_looked_for(@NotNull String typed) {
        assertThat(Searching.words(typed))
                .hasSizeLessThanOrEqualTo(12)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[\\p{L}\\p{N}\\p{M}]+"));
    }

    static Stream<String> what_is_looked_for() {
        return Stream.of(
                "begeleiding van studenten",
                "İSTANBUL ß ﬃ",
                "a' | !b & (c:*) <-> d",
                "\u0000\uFFFF",
                "😀".repeat(101),
                "a ".repeat(300));
    }
}
