package nl.koers.developmentreview.internal.day;

import java.util.UUID;
import nl.koers.access.PersonId;

/// Something a panel member prepared; the whole panel reads it, the host's side never.
///
/// @param about the key of a part of the documents, or the id of a conversation; empty when about none
public record Prepared(UUID id, Kind kind, String about, String text, PersonId author, String authorName) {
    public enum Kind {
        /// Made while reading the documents.
        REMARK,
        /// To ask on the day.
        QUESTION
    }
}
