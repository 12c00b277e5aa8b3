package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.OwnTexts;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Words;
import nl.koers.writing.WrittenBy;
import org.springframework.stereotype.Component;

/// The texts of peer reviews, for who wrote them.
@Component
class OprOwnTexts implements OwnTexts {
    private final WrittenBy written;

    OprOwnTexts(WrittenBy written) {
        this.written = written;
    }

    @Override
    public List<Text> of(PersonId person) {
        return written.of(person).stream()
                .map(it -> new Text(it.dossier(), title(it.name()), it.versions(), it.last(), it.words()))
                .toList();
    }

    static String title(String key) {
        var kind = key.contains(":") ? key.substring(0, key.indexOf(':')) : key.split(" ")[0];
        return ReflectionParts.ALL.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(part -> part.title().here())
                .orElseGet(() -> plain(Words.knows("opr.own." + kind) ? "opr.own." + kind : "opr.own.text"));
    }
}
