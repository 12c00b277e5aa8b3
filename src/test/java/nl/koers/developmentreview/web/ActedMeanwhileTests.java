package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

class ActedMeanwhileTests {
    @Test
    @DisplayName(
            "R91 · deden twee tegelijk iets in een peer review, dan krijgt de tweede de woorden van het formulier terug")
    void keeps_what_was_typed() {
        var request = new MockHttpServletRequest("POST", "/opr/x/stoppen");
        request.addParameter("reden", "We gaan fuseren en beginnen volgend jaar opnieuw.");
        var model = new ExtendedModelMap();
        assertThat(new ActedMeanwhile().meanwhile(request, model)).isEqualTo("ui/error");
        assertThat(model)
                .containsEntry("kind", "meanwhile")
                .containsEntry("words", "We gaan fuseren en beginnen volgend jaar opnieuw.");
    }
}
