package nl.koers.developmentreview.internal.documents;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.documents.FileKind;
import nl.koers.documents.StoredFile;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Blocks;
import nl.koers.writing.Version;

/// Documents with everything in them, or all but one thing.
public final class DocumentsInHand {
    private static final PersonId SOMEONE = PersonId.next();

    private DocumentsInHand() {}

    public static Reflection written() {
        return new Reflection(ReflectionParts.ALL.stream()
                .collect(Collectors.toMap(ReflectionPart::key, _ -> text("een twee drie", 3))));
    }

    public static Reflection writtenWithout(ReflectionPart empty) {
        var texts = new java.util.HashMap<>(written().texts());
        texts.put(empty.key(), text("", 0));
        return new Reflection(texts);
    }

    static Version text(String text, int words) {
        return new Version(
                1,
                text,
                new Blocks(List.of()),
                List.of(),
                Version.Origin.WRITTEN,
                words,
                "",
                Instant.EPOCH,
                SOMEONE,
                "Samira");
    }

    public static Identity complete() {
        return complete("12");
    }

    public static Identity complete(String number) {
        Map<IdentityField, Identity.Known> facts = new EnumMap<>(IdentityField.class);
        values(number).forEach((field, value) -> facts.put(field, new Identity.Known(value, "Samira", Instant.EPOCH)));
        return new Identity(facts);
    }

    public static Identity completeWithout(IdentityField field) {
        Map<IdentityField, Identity.Known> facts = new EnumMap<>(complete().facts());
        facts.remove(field);
        return new Identity(facts);
    }

    static Map<IdentityField, String> values(String number) {
        return Arrays.stream(IdentityField.values())
                .collect(Collectors.toMap(field -> field, field -> switch (field.kind()) {
                    case NUMBER -> number;
                    case DATE -> "2027-08-01";
                    case TEXT -> "Samira";
                    case MAIL -> "samira@voorbeeld.example";
                }));
    }

    public static StoredFile annex(String name, String reason) {
        return new StoredFile(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                FileKind.PDF,
                9,
                "",
                reason,
                Instant.EPOCH,
                "Fatma",
                null,
                null,
                null);
    }
}
