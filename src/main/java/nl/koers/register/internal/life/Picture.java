package nl.koers.register.internal.life;

import java.util.List;
import java.util.Optional;
import nl.koers.register.Partners;
import nl.koers.register.Standing;

/// A partnership as it was on a day. Each part is the entry it stands in, with its day and its ground.
public record Picture(
        Optional<Entry> named,
        Optional<Entry> stands,
        Partners partners,
        Optional<Entry> scoped,
        Optional<Entry> agreed,
        List<Entry> preconditions,
        Optional<Entry> clock,
        Optional<Entry> began,
        Optional<Entry> ended) {

    public Optional<Content.Named> name() {
        return named.map(it -> (Content.Named) it.content());
    }

    public Optional<Standing> standing() {
        return stands.map(it -> {
            var content = (Content.Stands) it.content();
            return new Standing(content.status(), it.on(), content.cohort());
        });
    }

    public Optional<Content.Scope> scope() {
        return scoped.map(it -> (Content.Scope) it.content());
    }

    public Optional<Content.Agreement> agreement() {
        return agreed.map(it -> (Content.Agreement) it.content());
    }
}
