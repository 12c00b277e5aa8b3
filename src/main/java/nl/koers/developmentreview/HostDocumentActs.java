package nl.koers.developmentreview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.documents.AddingAnnex;
import nl.koers.developmentreview.internal.documents.CompletingId;
import nl.koers.developmentreview.internal.documents.HostDocuments;
import nl.koers.developmentreview.internal.documents.PlacingDocuments;
import nl.koers.developmentreview.internal.team.ChoosingTeam;
import nl.koers.developmentreview.internal.team.InvitingStudents;
import nl.koers.documents.Upload;
import nl.koers.selfevaluation.IdentityField;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The acts of step 1 for other rooms, beside `DevelopmentReviews`: who writes along, the ID, annexes, and placing. An
/// act that is refused is a mistake in the story.
@Service
public class HostDocumentActs {
    private final ChoosingTeam team;
    private final InvitingStudents students;
    private final CompletingId completing;
    private final AddingAnnex adding;
    private final PlacingDocuments placing;
    private final HostDocuments documents;
    private final Oprs oprs;

    HostDocumentActs(
            ChoosingTeam team,
            InvitingStudents students,
            CompletingId completing,
            AddingAnnex adding,
            PlacingDocuments placing,
            HostDocuments documents,
            Oprs oprs) {
        this.team = team;
        this.students = students;
        this.completing = completing;
        this.adding = adding;
        this.placing = placing;
        this.documents = documents;
        this.oprs = oprs;
    }

    public void joinTeam(OprId opr, PersonId person) {
        told(team.add(opr, person) instanceof ChoosingTeam.Outcome.Done);
    }

    /// One a line: "Daan <daan@voorbeeld.example>".
    public List<String> inviteStudents(OprId opr, String lines) {
        return switch (students.invite(opr, lines)) {
            case InvitingStudents.Outcome.Invited(var names) -> names;
            case InvitingStudents.Outcome.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }

    /// Values by field, over whatever stands there.
    public void completeId(OprId opr, Map<IdentityField, String> values) {
        told(completing.save(opr, new EnumMap<>(IdentityField.class), values) instanceof CompletingId.Outcome.Saved);
    }

    /// @param reason empty for a draft (R18)
    public void addAnnex(OprId opr, String name, byte[] bytes, String reason) {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            told(adding.add(opr, name, upload, reason) instanceof AddingAnnex.Outcome.Added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public LocalDate place(OprId opr) {
        return switch (placing.place(opr, documents.of(oprs.require(opr)).mark())) {
            case PlacingDocuments.Outcome.Placed(var on) -> on;
            case PlacingDocuments.Outcome.Incomplete incomplete ->
                throw new IllegalArgumentException(incomplete.toString());
            case PlacingDocuments.Outcome.ChangedMeanwhile _ -> throw new IllegalStateException("changed meanwhile");
        };
    }

    private static void told(boolean done) {
        if (!done) {
            throw new IllegalArgumentException("this act was refused");
        }
    }
}
