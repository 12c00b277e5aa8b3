package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.documents.HostDocuments;
import nl.koers.developmentreview.internal.documents.Placing;
import nl.koers.developmentreview.web.DocumentsPage.Line;
import nl.koers.developmentreview.web.DocumentsPage.Missing;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Words;

/// The documents of one OPR as lines for one reader: what there is of each, and what stands in the way of placing.
record DocumentLines(Opr opr, Viewer viewer, OprHead head, HostDocuments.Bundle there, Optional<Placing> placing) {

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        if (DocumentsAccess.mayReadId(viewer, opr)) {
            lines.add(id());
        }
        ReflectionParts.ALL.stream()
                .filter(part -> DocumentsAccess.mayReadPart(viewer, opr, part))
                .map(this::part)
                .forEach(lines::add);
        if (DocumentsAccess.mayReadAnnexes(viewer, opr)) {
            lines.add(annexes());
        }
        return List.copyOf(lines);
    }

    private Line id() {
        int missing = there.identity().missing().size();
        return line(
                plain("opr.id.title"),
                "/id",
                missing == 0,
                keeps(),
                plain(missing == 0 ? "opr.documents.complete" : "opr.documents.not-complete"),
                Words.counted("opr.documents.facts-missing", missing),
                head.hostName());
    }

    private Line part(ReflectionPart part) {
        int words = there.reflection().wordsIn(part);
        boolean writes = DocumentsAccess.mayWriteReflection(viewer, opr, part);
        boolean changed = there.reflection()
                .version(part)
                .filter(version -> placing.filter(it -> it.isOlderThan(part.key(), version.number()))
                        .isPresent())
                .isPresent();
        return line(
                part.title().here(),
                writes ? "/reflectie/" + part.key() : "/reflectie#" + part.key(),
                words > 0,
                writes,
                plain(words > 0 ? "opr.documents.has-text" : "opr.documents.empty"),
                words == 0
                        ? plain("opr.documents.needs-text")
                        : Words.counted("opr.documents.words", words)
                                + (changed ? ", " + plain("opr.documents.changed") : ""),
                part.students() ? plain("opr.actor.students", head.hostName()) : head.hostName());
    }

    private Line annexes() {
        int all = there.annexes().size();
        int unexplained = there.missing().unexplained().size();
        return line(
                plain("opr.annexes.title"),
                "/bijlagen",
                unexplained == 0,
                keeps(),
                all == 0 ? plain("opr.documents.no-annexes") : Words.counted("opr.documents.annexes", all),
                unexplained == 0
                        ? plain(all == 0 ? "opr.documents.annexes-free" : "opr.documents.annexes-explained")
                        : Words.counted("opr.documents.annexes-missing", unexplained),
                head.hostName());
    }

    private boolean keeps() {
        return DocumentsAccess.mayKeepDocuments(viewer, opr);
    }

    private Line line(String label, String page, boolean done, boolean mine, String state, String todo, String who) {
        return new Line(
                label,
                head.href(page),
                done ? "done" : mine ? "mine" : "later",
                done || !mine ? state : plain("opr.documents.yours"),
                todo,
                who);
    }

    /// R17, R18, R60: what the host sees that must be there first.
    List<Missing> missing() {
        if (!keeps()) {
            return List.of();
        }
        var list = new ArrayList<Missing>();
        var missing = there.missing();
        if (!missing.id().isEmpty()) {
            var labels = missing.id().stream().map(IdWords::label).collect(Collectors.joining(", "));
            list.add(new Missing(plain("opr.documents.missing-id", labels), head.href("/id")));
        }
        missing.parts()
                .forEach(part -> list.add(new Missing(
                        plain(
                                part.students() ? "opr.documents.missing-students" : "opr.documents.missing-part",
                                part.title().here()),
                        head.href(part.students() ? "/studenten" : "/reflectie/" + part.key()))));
        missing.unexplained()
                .forEach(name ->
                        list.add(new Missing(plain("opr.documents.missing-reason", name), head.href("/bijlagen"))));
        missing.doubled()
                .forEach(part -> list.add(new Missing(
                        plain(
                                part.students() ? "opr.documents.double-students" : "opr.documents.double-part",
                                part.title().here()),
                        head.href((part.students() ? "/reflectie#" : "/reflectie/") + part.key()))));
        return List.copyOf(list);
    }
}
