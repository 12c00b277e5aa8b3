package nl.koers.developmentreview.internal.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.documents.Files;
import nl.koers.documents.StoredFile;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.selfevaluation.Identities;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Repository;

/// Everything step 1 is about, as far as the viewer may have it: ID, reflection and annexes, brought together.
@Repository
public class HostDocuments {
    private final DocumentsRows rows;
    private final Texts texts;
    private final Identities identities;
    private final Files files;
    private final Partnerships partnerships;
    private final Clock clock;

    HostDocuments(
            DocumentsRows rows,
            Texts texts,
            Identities identities,
            Files files,
            Partnerships partnerships,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.identities = identities;
        this.files = files;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    public record Bundle(Identity identity, Reflection reflection, List<StoredFile> annexes) {
        /// What stands here, in short: it changes with every fact, text and annex, so that nobody places what was not
        /// seen.
        public String mark() {
            var parts = ReflectionParts.ALL.stream()
                    .map(part -> part.key() + " "
                            + reflection.version(part).map(Version::number).orElse(0));
            var files = annexes.stream().map(it -> it.id() + " " + it.reason());
            var facts = Arrays.stream(IdentityField.values()).map(field -> field + " " + identity.value(field));
            var all = Stream.of(facts, parts, files).flatMap(it -> it).collect(Collectors.joining("\n"));
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        }

        public Missing missing() {
            return Missing.of(identity, reflection, annexes);
        }
    }

    public Bundle of(Opr opr) {
        var dossier = opr.id().value();
        return new Bundle(identities.of(dossier), new Reflection(texts.all(dossier)), files.of(dossier));
    }

    /// The ID as it stands now, with the register of this day.
    public IdSheet sheet(Opr opr, Partnership host, Identity identity) {
        return IdSheet.of(
                host,
                partnerships.partners(opr.host()),
                rows.heldBefore(opr.id(), opr.host()),
                identity,
                LocalDate.now(clock));
    }

    public Identity identity(Opr opr) {
        return identities.of(opr.id().value());
    }

    public List<StoredFile> annexes(Opr opr) {
        return files.of(opr.id().value());
    }
}
