package nl.koers.qualityculture.internal.questions;

/// What a round is about: an ambition, a waarborg or element of the framework, or a subject of one's own (R38).
///
/// @param ref the ambition's id or the code; empty for an own subject
/// @param words as it was called when the question was asked
public record Subject(Kind kind, String ref, String words) {
    public enum Kind {
        AMBITION,
        POINT,
        OWN
    }

    /// The same subject asked again, whatever it was called then.
    public boolean isSameAs(Subject other) {
        return kind == other.kind && (kind == Kind.OWN ? words.equalsIgnoreCase(other.words) : ref.equals(other.ref));
    }
}
