package nl.koers.developmentreview;

import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.developmentreview.internal.documents.WritingReflection;
import nl.koers.register.PartnershipId;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Saving;
import org.springframework.stereotype.Service;

/// The front desk of the OPR for other rooms: the acts the demonstration tells its stories with.
@Service
public class DevelopmentReviews {
    private final StartingOpr starting;
    private final WritingReflection writing;

    DevelopmentReviews(StartingOpr starting, WritingReflection writing) {
        this.starting = starting;
        this.writing = writing;
    }

    /// Begins an OPR, or gives the one that is open.
    public OprId start(PartnershipId host) {
        return switch (starting.start(host)) {
            case StartingOpr.Outcome.Started(var opr) -> opr;
            case StartingOpr.Outcome.AlreadyOpen(var opr) -> opr;
            case StartingOpr.Outcome.NotRecognised _ -> throw new IllegalArgumentException("not recognised: " + host);
        };
    }

    /// Writes a part of the reflection that nobody wrote before.
    public Saving write(OprId opr, String part, String text) {
        return writing.save(opr, ReflectionParts.require(part), 0, text);
    }
}
