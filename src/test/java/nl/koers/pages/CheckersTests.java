package nl.koers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A checker that finds nothing may also have looked at nothing: each has to find what is put there.
class CheckersTests {
    private static final String BAD =
            "<!doctype html><html lang=\"nl\"><head><title>t</title></head><body><main><h1>Kop</h1>"
                    + "<p id=\"a\" style=\"color:#bbb\">bleek</p><p id=\"a\"><input></p></main></body></html>";

    @Test
    void the_html_checker_finds_a_double_id() {
        assertThat(HtmlChecker.faultsIn(BAD)).anyMatch(fault -> fault.contains("Duplicate ID"));
    }

    @Test
    void axe_finds_pale_text_and_a_field_without_label() {
        try (var context = Chromium.browser().newContext();
                var page = context.newPage()) {
            page.setContent(BAD);
            assertThat(Axe.faultsIn(page))
                    .anyMatch(fault -> fault.startsWith("color-contrast"))
                    .anyMatch(fault -> fault.startsWith("label"));
        }
    }
}
