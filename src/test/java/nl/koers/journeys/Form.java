package nl.koers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A form on a page, filled in by the names of its fields.
record Form(Locator form) {

    /// @param action the end of the address it is sent to
    static Form on(Page page, String action) {
        return new Form(page.locator("form[action$='" + action + "']").first());
    }

    /// The paper on a page that has one.
    static Form paper(Page page) {
        return new Form(page.locator("form[data-paper]"));
    }

    Form fill(String name, String words) {
        // by then the editor, where there is script, stands over its field
        form.page().waitForLoadState();
        var field = form.locator("[name='" + name + "']").first();
        (field.isVisible() ? field : form.locator("[role='textbox']").first()).fill(words);
        return this;
    }

    /// The option that has these words in it.
    Form choose(String name, String words) {
        var list = form.locator("select[name='" + name + "']");
        var option = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        list.selectOption(option.getAttribute("value"));
        return this;
    }

    /// The box or the round one with these words beside it.
    Form tick(String words) {
        form.locator("label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .locator("input")
                .check();
        return this;
    }

    Form tickAll(String name) {
        form.locator("input[name='" + name + "']").all().forEach(Locator::check);
        return this;
    }

    void send() {
        press(form.locator("button:not([type='button'])").first());
    }

    void send(String button) {
        press(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
    }

    /// A paper saves in place; every other form brings a new page, one in which people write after it arrived.
    private void press(Locator button) {
        form.page().waitForLoadState();
        boolean inPlace = form.getAttribute("data-paper") != null
                && button.getAttribute("formaction") == null
                && button.getAttribute("name") == null;
        if (form.getAttribute("data-journal") != null) {
            var arrived = new AtomicBoolean();
            Consumer<Page> loading = _ -> arrived.set(true);
            form.page().onLoad(loading);
            button.click();
            form.page().waitForCondition(arrived::get);
            form.page().offLoad(loading);
        } else {
            button.click();
        }
        if (inPlace) {
            assertThat(form.locator("[data-state]")).containsText("Bewaard");
        }
    }
}
