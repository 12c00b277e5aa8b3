package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import nl.koers.pages.Chromium;
import org.junit.jupiter.api.Test;

/// Writing in the editor, in a real browser under the content policy of Koers.
class EditorTests {

    @Test
    void a_text_that_is_only_opened_stays_as_it_was_sign_by_sign() {
        try (var editor = EditorPage.with("# Kop  \n\n*  een\n\n\n_schuin_")) {
            surface(editor).click();
            assertThat(editor.text()).isEqualTo("# Kop  \n\n*  een\n\n\n_schuin_");
            assertThat(editor.inputs()).isZero();
            assertThat(editor.violations()).isEmpty();
        }
    }

    @Test
    void what_nobody_touched_stays_as_it_was_typed_when_another_part_changes() {
        try (var editor = EditorPage.with("__vet__ en _schuin_\n\nTweede")) {
            surface(editor).locator("p").last().click();
            editor.page().keyboard().press("End");
            editor.page().keyboard().type(" alinea");
            assertThat(editor.text()).isEqualTo("__vet__ en _schuin_\n\nTweede alinea");
            assertThat(editor.inputs()).isEqualTo(7);
        }
    }

    @Test
    void all_kinds_are_made_with_the_keyboard_alone() {
        try (var editor = EditorPage.with("")) {
            var keys = editor.page().keyboard();
            surface(editor).focus();
            keys.type("Onze kop");
            tool(editor, "heading");
            keys.press("Enter");
            keys.type("Dit is ");
            keys.press("Control+b");
            keys.type("vet");
            keys.press("Control+b");
            keys.type(" en ");
            keys.press("Control+i");
            keys.type("schuin");
            keys.press("Control+i");
            keys.press("Enter");
            keys.type("- een");
            keys.press("Enter");
            keys.type("twee");
            keys.press("Enter");
            keys.press("Control+]");
            keys.type("dieper");
            keys.press("Enter");
            keys.press("Enter");
            keys.press("Enter");
            keys.type("Slot");
            keys.press("Shift+Enter");
            keys.type("regel");
            assertThat(editor.text())
                    .isEqualTo("## Onze kop\n\nDit is **vet** en *schuin*\n\n- een\n- twee\n  - dieper\n\nSlot\nregel");
            assertThat(editor.violations()).isEmpty();
        }
    }

    @Test
    void a_table_is_made_filled_and_left() {
        try (var editor = EditorPage.with("Voor")) {
            var keys = editor.page().keyboard();
            surface(editor).locator("p").click();
            tool(editor, "table");
            keys.type("Naam");
            keys.press("ArrowRight");
            keys.type("Rol|plek");
            keys.press("ArrowRight");
            keys.type("Bram");
            keys.press("Enter");
            keys.press("Enter");
            keys.type("Samira");
            tool(editor, "columnRemove");
            assertThat(editor.text()).isEqualTo("Voor\n\n| Rol\\|plek |\n| --- |\n|  |\n|  |\n|  |");
            keys.press("Control+z");
            assertThat(editor.text())
                    .isEqualTo("Voor\n\n| Naam | Rol\\|plek |\n| --- | --- |\n| Bram |  |\n|  |  |\n| Samira |  |");
            keys.press("Tab");
            assertThat(focused(editor)).isEqualTo("SUMMARY");
        }
    }

    @Test
    void a_link_is_set_by_keyboard_and_a_wrong_address_is_told() {
        try (var editor = EditorPage.with("Lees meer hier")) {
            var keys = editor.page().keyboard();
            surface(editor).focus();
            keys.press("Control+End");
            keys.press("Control+Shift+ArrowLeft");
            keys.press("Control+k");
            keys.type("javascript:alert(1)");
            keys.press("Enter");
            assertThat(editor.page().locator("[role=status]").textContent()).isEqualTo("writing.link.wrong");
            keys.press("Control+a");
            keys.type("www.koers.nl");
            keys.press("Enter");
            assertThat(editor.text()).isEqualTo("Lees meer [hier](https://www.koers.nl)");
            assertThat(focused(editor)).isEqualTo("DIV");
        }
    }

    @Test
    void tab_goes_through_and_arrows_walk_the_buttons() {
        try (var editor = EditorPage.with("Tekst")) {
            var keys = editor.page().keyboard();
            surface(editor).focus();
            keys.press("Alt+F10");
            assertThat(focused(editor)).isEqualTo("BUTTON");
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            assertThat((String) editor.page().evaluate("document.activeElement.dataset.tool"))
                    .isEqualTo("strong");
            keys.press("Escape");
            assertThat(focused(editor)).isEqualTo("DIV");
            keys.press("Tab");
            assertThat(focused(editor)).isEqualTo("SUMMARY");
            keys.press("Tab");
            assertThat(editor.page().evaluate("document.activeElement.textContent"))
                    .isEqualTo("Bewaar");
        }
    }

    @Test
    void the_surface_has_the_name_and_the_help_of_the_field() {
        try (var editor = EditorPage.with("Tekst")) {
            assertThat(editor.page().getByLabel("Jouw tekst").count()).isEqualTo(1);
            assertThat(editor.page().getByLabel("Jouw tekst").getAttribute("aria-describedby"))
                    .isEqualTo("hoe text-toetsen");
            editor.page().getByText("Jouw tekst").click();
            assertThat(focused(editor)).isEqualTo("DIV");
        }
    }

    @Test
    void a_replacement_keeps_the_caret_and_fires_nothing() {
        try (var editor = EditorPage.with("Eerste\n\nTweede\n\nDerde")) {
            var keys = editor.page().keyboard();
            surface(editor).locator("p").nth(1).click();
            keys.press("Home");
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            assertThat(editor.replace("Nieuw ervoor\n\nEerste __anders__\n\nTweede\n\n- lijst\n\nDerde"))
                    .isTrue();
            assertThat(editor.inputs()).isZero();
            keys.type("!");
            assertThat(editor.text()).isEqualTo("Nieuw ervoor\n\nEerste __anders__\n\nTw!eede\n\n- lijst\n\nDerde");
        }
    }

    @Test
    void a_replacement_of_the_block_one_writes_in_keeps_the_caret() {
        try (var editor = EditorPage.with("Een alinea die groeit")) {
            surface(editor).focus();
            editor.page().keyboard().press("Control+End");
            assertThat(editor.replace("Een hele alinea die groeit")).isTrue();
            editor.page().keyboard().type(".");
            assertThat(editor.text()).isEqualTo("Een hele alinea die groeit.");
            assertThat(editor.replace("")).isTrue();
            assertThat(editor.replace("Weer iets")).isTrue();
            assertThat(surface(editor).innerText().strip()).isEqualTo("Weer iets");
        }
    }

    @Test
    void composed_signs_survive_and_nothing_is_replaced_meanwhile() {
        try (var editor = EditorPage.with("Caf")) {
            surface(editor).focus();
            editor.page().keyboard().press("Control+End");
            var chromium = editor.page().context().newCDPSession(editor.page());
            chromium.send("Input.imeSetComposition", composition("´"));
            assertThat(editor.replace("Iets anders")).isFalse();
            chromium.send("Input.imeSetComposition", composition("é"));
            chromium.send("Input.insertText", object(Map.of("text", "é")));
            editor.page().keyboard().type(" ok");
            assertThat(editor.text()).isEqualTo("Café ok");
        }
    }

    @Test
    void what_is_pasted_becomes_one_of_the_kinds() {
        try (var editor = EditorPage.with("")) {
            surface(editor).focus();
            paste(editor, """
                    <html><head><style>p{color:red}</style></head><body><h2 style="color:red">Kop</h2><h3>Onder</h3>
                    <p class=MsoNormal style="margin:0"><b>Vet</b> <span style="font-style:italic">schuin</span> <script>alert(1)</script><a href="javascript:alert(1)">nee</a> <a href="https://a.nl">ja</a></p>
                    <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>  </span></span><![endif]>een</p>
                    <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.<span>  </span></span>binnen</p>
                    <table><tr><td colspan=2><p>breed</p><p>twee</p></td></tr><tr><td>a</td><td>b</td></tr></table>
                    <b style="font-weight:normal">gewoon</b>
                    <img src="https://elders.nl/a.png" onerror="alert(1)"><pre>code
                    regel</pre></body></html>""");
            assertThat(editor.text())
                    .startsWith(
                            "## Kop\n\n### Onder\n\n**Vet** *schuin* nee [ja](https://a.nl)\n\n- een\n  1. binnen\n\n| breed");
            assertThat(editor.text())
                    .contains("| a | b |", "\ngewoon", "code")
                    .doesNotContain("alert", "elders", "color");
            assertThat(editor.violations()).isEmpty();
        }
    }

    @Test
    void plain_text_is_pasted_with_its_paragraphs() {
        try (var editor = EditorPage.with("")) {
            surface(editor).focus();
            pasteAs(editor, "text/plain", "Een\nregel\n\nTwee * <b>");
            assertThat(editor.text()).isEqualTo("Een\nregel\n\nTwee * <b>");
        }
    }

    @Test
    void without_script_the_field_just_works() {
        var context = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        try (var editor = EditorPage.with("Tekst", context)) {
            editor.page().getByLabel("Jouw tekst").fill("Anders");
            assertThat(editor.text()).isEqualTo("Anders");
        }
    }

    private static Locator surface(EditorPage editor) {
        return editor.page().locator("[role=textbox]");
    }

    private static void tool(EditorPage editor, String name) {
        editor.page().locator("[data-tool=" + name + "]").click();
    }

    private static String focused(EditorPage editor) {
        return (String) editor.page().evaluate("document.activeElement.tagName");
    }

    private static void paste(EditorPage editor, String html) {
        pasteAs(editor, "text/html", html);
    }

    private static void pasteAs(EditorPage editor, String type, String words) {
        editor.page()
                .evaluate(
                        "([type, words]) => { const data = new DataTransfer(); data.setData(type, words);"
                                + " document.querySelector('[role=textbox]').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})) }",
                        List.of(type, words));
    }

    private static com.google.gson.JsonObject composition(String sign) {
        return object(Map.of("text", sign, "selectionStart", 1, "selectionEnd", 1));
    }

    private static com.google.gson.JsonObject object(Map<String, ?> values) {
        return new com.google.gson.Gson().toJsonTree(values).getAsJsonObject();
    }
}
