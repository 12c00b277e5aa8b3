package nl.koers.qualityculture.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.questions.Unasked;
import nl.koers.qualityframework.FrameworkVersion;

/// What one can ask about: the ambitions that are worked on, the waarborgen with their elements, or something else.
record Subjects(List<Ambition> ambitions, FrameworkVersion framework) {
    static final String OWN = Subject.Kind.OWN + ":";

    /// What is followed on whether it was asked: ambitions and the four waarborgen.
    List<Unasked.Asked> toAsk() {
        var all = new ArrayList<Unasked.Asked>();
        ambitions.stream()
                .filter(it -> !it.isClosed())
                .forEach(it -> all.add(new Unasked.Asked(
                        new Subject(
                                Subject.Kind.AMBITION,
                                it.id().toString(),
                                it.core().title()),
                        it.begunOn())));
        framework
                .waarborgen()
                .forEach(it -> all.add(new Unasked.Asked(
                        new Subject(Subject.Kind.POINT, it.code(), it.name().here()), null)));
        return List.copyOf(all);
    }

    /// By what a form sends.
    Map<String, String> options(String own) {
        var options = new LinkedHashMap<String, String>();
        toAsk().forEach(it -> options.put(code(it.subject()), it.subject().words()));
        framework
                .elements()
                .forEach(it -> options.put(
                        Subject.Kind.POINT + ":" + it.code(),
                        it.code() + ": " + it.text().here()));
        options.put(OWN, own);
        return options;
    }

    static String code(Subject it) {
        return it.kind() + ":" + it.ref();
    }

    /// @param own the words for a subject of one's own
    Optional<Subject> of(String code, String own) {
        if (code.equals(OWN)) {
            return Optional.of(new Subject(Subject.Kind.OWN, "", own));
        }
        return Optional.ofNullable(options("").get(code))
                .map(words -> new Subject(
                        Subject.Kind.valueOf(code.substring(0, code.indexOf(':'))),
                        code.substring(code.indexOf(':') + 1),
                        words));
    }
}
