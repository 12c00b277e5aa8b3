package nl.koers.qualityculture.internal.questions;

import java.time.Instant;
import nl.koers.access.PersonId;

/// What one person says to one question, tied to what it rests on (R38). A newer one is added, the older ones stay.
///
/// @param evidence in words; may be empty
/// @param link to a page with it; may be empty
public record Answer(
        PersonId person,
        Question question,
        int number,
        String text,
        Kind kind,
        String evidence,
        String link,
        Instant at) {

    /// What an answer rests on; none yet is shown, never refused.
    public enum Kind {
        NONE,
        QUANTITATIVE,
        QUALITATIVE
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    boolean saysTheSameAs(Answer other) {
        return text.equals(other.text)
                && kind == other.kind
                && evidence.equals(other.evidence)
                && link.equals(other.link);
    }

    /// Tied to evidence: of what kind, and which.
    public boolean isGrounded() {
        return kind != Kind.NONE && !(evidence.isEmpty() && link.isEmpty());
    }
}
