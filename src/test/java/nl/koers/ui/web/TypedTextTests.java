package nl.koers.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TypedTextTests {
    @Test
    @DisplayName("R91 · a sign that no database keeps does not take the words down with it, however they are asked for")
    void control_signs() throws Exception {
        var request = new MockHttpServletRequest();
        request.addParameter("tekst", "één\u0000 regel\r\n\ttwee\u0007");
        var read = new ArrayList<String>();
        new TypedText().doFilter(request, new MockHttpServletResponse(), (asked, _) -> {
            read.add(asked.getParameter("tekst"));
            read.add(asked.getParameterValues("tekst")[0]);
            read.add(Objects.requireNonNull(asked.getParameterMap().get("tekst"))[0]);
        });
        assertThat(read).hasSize(3).containsOnly("één regel\r\n\ttwee");
    }
}
