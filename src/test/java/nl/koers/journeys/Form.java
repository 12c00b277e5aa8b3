package nl.koers.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A form on a page, filled in by the names of its fields.
record Form(Locator form) {

    /// @param action the end of the address it is sent to
    static Form on(Page page, String action) {
        return new Form(page.locator("form[action$='" + action + "']").first());
    }

    Form fill(String name, String words) {
        form.locator("[name='" + name + "']").first().fill(words);
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
        form.locator("button").first().click();
    }

    void send(String button) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
