package nl.koers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Woorden die meekwamen met een handeling die niet kon")
class SentWordsTests {
    @Test
    @DisplayName("R91 · elke tekst die iemand typte komt terug, een keuze of dag niet")
    void every_text() {
        var request = new MockHttpServletRequest("POST", "/opr/x/verzetten");
        request.addParameter("_csrf", "een bewijs met spaties dat lang genoeg is");
        request.addParameter("reden", "De gymzaal is die dag bezet door examens.");
        request.addParameter("dag", "2027-04-22");
        request.addParameter("tekst-1", "Eerste alinea van het stuk.\n\nTweede.");
        request.addParameter("persoon", "01930000-0000-7000-8000-00000000c0c0");
        assertThat(SentWords.of(request).split("\n\n"))
                .containsExactlyInAnyOrder(
                        "De gymzaal is die dag bezet door examens.", "Eerste alinea van het stuk.", "Tweede.");
    }

    @Test
    @DisplayName("R90 · een wachtwoord komt nooit terug, ook niet een van vier woorden")
    void never_a_password() {
        var request = new MockHttpServletRequest("POST", "/mijn-gegevens/wachtwoord");
        request.addParameter("wachtwoord", "paard batterij lamp nietje");
        request.addParameter("wachtwoordNu", "paard batterij lamp nietje");
        request.addParameter("bewaard", "wachtwoord=paard batterij lamp nietje");
        assertThat(SentWords.of(request)).isEmpty();
    }
}
