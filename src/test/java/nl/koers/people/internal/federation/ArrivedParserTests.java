package nl.koers.people.internal.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// What a provider of logins says about somebody: never longer than fits, never with signs that turn or hide.
class ArrivedParserTests {
    private static final Provider PROVIDER =
            new Provider("surf", "SURFconext", "https://idp.example", "koers", "geheim", List.of("openid"), List.of());

    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void the_claims_of_a_provider(@NotNull String json) {
        try {
            // the word "null" is JSON too, and no claims
            var claims = Optional.ofNullable(JSONObjectUtils.parse(json)).orElse(Map.of());
            var arrived = Arrived.of(PROVIDER, "https://idp.example", "1", claims);
            assertThat(Stream.of(arrived.home(), arrived.name(), arrived.email()))
                    .allSatisfy(said -> {
                        assertThat(said.codePointCount(0, said.length())).isLessThanOrEqualTo(120);
                        assertThat(said).isNotEqualTo("null").isEqualTo(said.strip());
                        assertThat(said.codePoints().noneMatch(ArrivedParserTests::isNoSign))
                                .isTrue();
                    });
        } catch (ParseException _) {
            // no claims at all
        }
    }

    private static boolean isNoSign(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    static Stream<String> the_claims_of_a_provider() {
        return Stream.of(
                "{\"name\":\"Noor\",\"email\":\"noor@delta.example\",\"schac_home_organization\":\"delta.example\"}",
                "{\"name\":[],\"given_name\":[null],\"preferred_username\":[\"noor\",1]}",
                "{\"name\":{\"a\":[1,2]},\"email\":null,\"nlEduPersonHomeOrganizationId\":[[\"18XX\"]]}",
                "{\"name\":\"" + "a".repeat(119) + "\\ud83d\\ude00\"}",
                "{\"name\":\"\\ud83d\",\"email\":\"a\\u202eb\"}",
                "[]",
                "null",
                "");
    }
}
