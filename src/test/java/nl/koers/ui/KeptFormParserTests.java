package nl.koers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// What travels along through logging in stands in the page, so that anybody can write it: it leads to a page of Koers,
/// and carries no secret.
class KeptFormParserTests {
    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void a_kept_form(@NotNull String address, @NotNull String body) {
        KeptForm.decoded(address, body, false).ifPresent(kept -> {
            assertThat(OwnPath.isOwn(kept.address())).isTrue();
            assertThat(kept.fields())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(300)
                    .noneMatch(it -> it.name().contains("wachtwoord"));
            assertThat(KeptForm.decoded(kept.address(), kept.encoded(), false)).hasValue(kept);
        });
        var request = new MockHttpServletRequest("POST", "/inloggen/noor");
        request.addParameter("naar", address);
        request.addParameter("bewaard-adres", address);
        request.addParameter("bewaard", body);
        var onward = Onward.from(request);
        assertThat(onward.to().isEmpty() || onward.isWindow() || OwnPath.isOwn(onward.to()))
                .isTrue();
        assertThat(onward.after("/inloggen")).startsWith("/inloggen").doesNotContain("\r", "\n", " ");
    }

    static Stream<Arguments> a_kept_form() {
        return Stream.of(
                Arguments.of("/opr/1/reflectie/PAST", "base=3&text=Een+regel%0D%0Aen+nog+een"),
                Arguments.of("/opr/1", "_csrf=x&nieuw-wachtwoord=y&a=b"),
                Arguments.of("//elders.example/", "a=1"),
                Arguments.of("/inloggen/venster", "a=%zz"),
                Arguments.of("/opr/1?a=b#c", "a=1&".repeat(301)),
                Arguments.of("/opr/1", "=&==&a&%F0%9F=%ED%A0%80"),
                Arguments.of("/\\elders.example", ""));
    }
}
