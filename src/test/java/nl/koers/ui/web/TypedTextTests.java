package nl.koers.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.WebDataBinder;

class TypedTextTests {
    @Test
    @DisplayName("R91 · a sign that no database keeps does not take the words down with it")
    void control_signs() {
        var binder = new WebDataBinder(null);
        new TypedText().withoutControlSigns(binder);
        assertThat(binder.convertIfNecessary("één\u0000 regel\r\n\ttwee\u0007", String.class))
                .isEqualTo("één regel\r\n\ttwee");
    }
}
