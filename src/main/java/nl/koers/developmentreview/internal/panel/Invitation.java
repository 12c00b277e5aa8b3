package nl.koers.developmentreview.internal.panel;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// The host asked a partnership to visit. It is a visitor only once it said yes (R37).
///
/// @param visitor the partnership once it said yes, known to all who take part
/// @param letter whom the host asked and what both wrote; null for those who may not read it
public record Invitation(
        UUID id,
        VisitorPlace place,
        LocalDate askedOn,
        State state,
        LocalDate stateOn,
        @Nullable PartnershipId visitor,
        @Nullable Letter letter) {

    public enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        /// The host took it back before there was an answer.
        TAKEN_BACK,
        /// The visitor said yes, and later that it cannot come after all.
        WITHDRAWN
    }

    /// @param reason why it said no or withdrew
    /// @param proposed whom it proposed instead
    public record Letter(
            PartnershipId to,
            String message,
            @Nullable String reason,
            @Nullable PartnershipId proposed) {}

    static Invitation to(PartnershipId partnership, VisitorPlace place, String message, LocalDate today) {
        return new Invitation(
                Generators.timeBasedEpochRandomGenerator().generate(),
                place,
                today,
                State.ASKED,
                today,
                null,
                new Letter(partnership, message, null, null));
    }

    /// Whom it concerns, as far as the reader may know.
    public Optional<PartnershipId> partnership() {
        return visitor != null
                ? Optional.of(visitor)
                : Optional.ofNullable(letter).map(Letter::to);
    }

    public boolean isFor(PartnershipId partnership) {
        return partnership().filter(partnership::equals).isPresent();
    }

    public boolean waits() {
        return state == State.ASKED;
    }

    public boolean isVisit() {
        return state == State.ACCEPTED;
    }

    /// Keeps its place: asked and not answered, or accepted.
    public boolean holdsPlace() {
        return waits() || isVisit();
    }

    Invitation accepted(LocalDate today) {
        return new Invitation(
                id, place, askedOn, State.ACCEPTED, today, partnership().orElseThrow(), letter);
    }

    Invitation over(State how, @Nullable String reason, @Nullable PartnershipId proposed, LocalDate today) {
        var answered = letter == null ? null : new Letter(letter.to(), letter.message(), reason, proposed);
        return new Invitation(id, place, askedOn, how, today, visitor, answered);
    }
}
