package nl.koers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.ui.KeptForm.Field;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class KeptFormTests {
    private static final String TEXT = "Regel één & \"twee\" <b>+%</b>\r\n\r\nRegel 3; 😀 e\u0301\n";

    @Test
    @DisplayName("R91 · wat iemand te laat verstuurde, komt er na het inloggen teken voor teken uit")
    void survives_sign_for_sign() {
        var kept = KeptForm.of(sent("/opr/1/reflectie/PAST", TEXT)).orElseThrow();
        var back = new MockHttpServletRequest("POST", "/inloggen/samira");
        Onward.with(kept).hidden().forEach(field -> back.addParameter(field.name(), field.value()));
        assertThat(Onward.from(back).kept()).isEqualTo(kept);
        assertThat(kept.fields()).containsExactly(new Field("base", "3"), new Field("text", TEXT));
        assertThat(kept.texts()).containsExactly(TEXT);
    }

    @Test
    @DisplayName("R90 · wie na een ander inlogt, krijgt de tekst van die ander niet mee")
    void is_of_who_wrote_it() {
        var request = sent("/opr/1/reflectie/PAST", TEXT);
        request.addParameter("schrijver", "samira");
        var onward = Onward.with(KeptForm.of(request).orElseThrow());
        assertThat(onward.keptFor("samira")).isEqualTo(onward.kept());
        assertThat(onward.keptFor("fatma")).isNull();
        assertThat(KeptForm.of(request).orElseThrow().texts()).containsExactly(TEXT);
    }

    @Test
    @DisplayName("R90 · een wachtwoord en een oud bewijs gaan niet mee")
    void secrets_stay_behind() {
        var request = sent("/mijn-gegevens", TEXT);
        request.addParameter("_csrf", "x");
        request.addParameter("wachtwoord", "geheim");
        assertThat(KeptForm.of(request).orElseThrow().fields())
                .containsExactly(new Field("base", "3"), new Field("text", TEXT));
    }

    @Test
    @DisplayName("R90 · alleen een formulier voor een adres van ons gaat mee")
    void only_to_own_addresses() {
        assertThat(List.of("//evil.example/x", "https://evil.example/x", "/inloggen", "/uitloggen"))
                .allMatch(address ->
                        KeptForm.decoded(address, "text=iets+langs", false).isEmpty());
        assertThat(KeptForm.decoded("/opr/1", "text=iets+langs", false)).isPresent();
        var question = sent("/opr/1", TEXT);
        question.setMethod("GET");
        assertThat(KeptForm.of(question)).isEmpty();
        var script = sent("/opr/1", TEXT);
        script.setContentType("application/json");
        assertThat(KeptForm.of(script)).isEmpty();
    }

    @Test
    @DisplayName("R90 · wat te groot of onleesbaar is, gaat niet mee")
    void has_limits() {
        assertThat(KeptForm.of(sent("/opr/1", "x".repeat(4_000_001)))).isEmpty();
        assertThat(KeptForm.of(sent("/opr/1", "x".repeat(3_900_000)))).isPresent();
        assertThat(KeptForm.decoded("/opr/1", "text=%zz", false)).isEmpty();
        assertThat(KeptForm.decoded("/opr/1", "a=1&".repeat(400), false)).isEmpty();
    }

    private static MockHttpServletRequest sent(String path, String text) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContentType("application/x-www-form-urlencoded");
        request.addParameter("base", "3");
        request.addParameter("text", text);
        return request;
    }
}
