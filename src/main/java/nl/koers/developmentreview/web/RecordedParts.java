package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.appointment.RecordedProgrammes;
import nl.koers.developmentreview.internal.documents.PlacingRows;
import nl.koers.developmentreview.internal.documents.RecordedIds;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.web.RecordEntryPage.Fact;
import nl.koers.developmentreview.web.RecordEntryPage.Part;
import nl.koers.documents.Files;
import nl.koers.documents.RecordedFiles;
import nl.koers.documents.StoredFile;
import nl.koers.record.Content;
import nl.koers.record.ContentKeeper.Place;
import nl.koers.record.DossierRecord.Entry;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Markup;
import nl.koers.writing.RecordedPassages;
import nl.koers.writing.RecordedPassages.Passage;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.RecordedTexts.Reference;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;

/// The content that an act was about, as it was at the time, as far as the reader may read it: the rows see to that.
@Component
class RecordedParts {
    private final Texts texts;
    private final RecordedPassages passages;
    private final Files files;
    private final PlacingRows placings;

    RecordedParts(Texts texts, RecordedPassages passages, Files files, PlacingRows placings) {
        this.texts = texts;
        this.passages = passages;
        this.files = files;
        this.placings = placings;
    }

    List<Part> of(Entry entry, OprHead head) {
        var shared = shared(entry);
        return entry.content().stream()
                .map(content -> of(entry, content, shared, head))
                .toList();
    }

    /// The texts of the dossier itself in one question; placing alone refers to nine of them.
    private Map<String, Version> shared(Entry entry) {
        var numbers = new HashMap<String, Integer>();
        for (var content : entry.content()) {
            if (content.kind().equals(RecordedTexts.KIND)) {
                var reference = reference(entry, content);
                if (reference.key().owner() == null) {
                    numbers.put(reference.key().name(), reference.version());
                }
            }
        }
        return numbers.isEmpty() ? Map.of() : texts.versions(entry.dossier(), numbers);
    }

    private Part of(Entry entry, Content content, Map<String, Version> shared, OprHead head) {
        return switch (content.kind()) {
            case RecordedTexts.KIND -> text(reference(entry, content), shared);
            case RecordedPassages.KIND ->
                passages.find(new Place(entry.dossier(), content.reference()))
                        .map(RecordedParts::passage)
                        .orElseGet(() -> new Part(plain("opr.record.passage"), null, List.of(), "", ""));
            case RecordedFiles.KIND -> file(content, head);
            case RecordedIds.KIND -> identity(entry, content);
            case RecordedProgrammes.KIND ->
                new Part(
                        plain("opr.record.programme", content.reference()),
                        null,
                        List.of(),
                        head.href("/programma"),
                        plain("opr.record.to-programme"));
            default -> new Part(content.kind(), null, List.of(), "", "");
        };
    }

    private static Part passage(Passage passage) {
        return new Part(
                plain("opr.record.passage-of", passage.by(), passage.version()),
                Markup.of(passage.words()),
                List.of(),
                "",
                "");
    }

    private static Reference reference(Entry entry, Content content) {
        return Reference.read(new Place(entry.dossier(), content.reference()));
    }

    private Part text(Reference reference, Map<String, Version> shared) {
        var key = reference.key();
        var version = key.owner() == null
                ? Optional.ofNullable(shared.get(key.name()))
                : texts.version(key, reference.version());
        var prose = version.map(it -> Markup.of(it.text())).orElse(null);
        return new Part(title(key.name(), reference.version()), prose, List.of(), "", "");
    }

    private static String title(String key, int version) {
        var name = ReflectionParts.ALL.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(RecordedParts::title)
                .orElseGet(() -> switch (key) {
                    case ReportTexts.REACTION_SENT -> plain("opr.record.reaction");
                    case ReportTexts.LEARNING_SHARED -> plain("opr.record.learning");
                    case ReportTexts.PLACED, ReportTexts.FINAL -> plain("opr.record.report");
                    default -> OprOwnTexts.title(key);
                });
        return plain("opr.record.version", name, version);
    }

    private static String title(ReflectionPart part) {
        return part.title().here();
    }

    private Part file(Content content, OprHead head) {
        var file = files.find(UUID.fromString(content.reference()));
        return new Part(
                plain("opr.record.annex"),
                null,
                List.of(),
                file.isEmpty() ? "" : head.href("/bijlagen/" + content.reference()),
                file.map(StoredFile::fileName).orElse(""));
    }

    private Part identity(Entry entry, Content content) {
        // what has several values, as the partners, stands once with all of them
        var values = new LinkedHashMap<String, String>();
        placings.facts(new OprId(entry.dossier()), Integer.parseInt(content.reference()))
                .forEach(fact -> values.merge(
                        IdWords.label(fact.key()),
                        IdWords.value(fact.key(), fact.value()),
                        (all, one) -> all + "; " + one));
        var facts = values.entrySet().stream()
                .map(it -> new Fact(it.getKey(), it.getValue()))
                .toList();
        return new Part(plain("opr.id.title"), null, facts, "", "");
    }
}
