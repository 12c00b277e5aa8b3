package nl.koers.developmentreview.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.developmentreview.internal.day.DayRule;
import nl.koers.ui.Refusals;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What someone typed in a form that was not taken, and why; it comes back once on the page with the form.
public record Kept(Map<String, String> values, Refusals refusals) implements Serializable {
    private static final String NAME = "kept";

    static Kept none() {
        return new Kept(Map.of(), Refusals.none());
    }

    static Kept from(Model model) {
        return model.getAttribute(NAME) instanceof Kept typed ? typed : none();
    }

    /// @param field of the form, for rules that name none themselves
    static Kept refused(List<DayRule> broken, String field) {
        var refusals = Refusals.none();
        for (var rule : broken) {
            refusals = refusals.and(rule.field().isEmpty() ? field : rule.field(), "opr.day.rule." + rule);
        }
        return new Kept(Map.of(), refusals);
    }

    Kept with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Kept(Map.copyOf(more), refusals);
    }

    void on(RedirectAttributes next) {
        next.addFlashAttribute(NAME, this);
    }

    public String or(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
