package nl.koers.developmentreview.internal.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;
import org.jspecify.annotations.Nullable;

/// The report from nothing to final, who noted learning points, and what the host shares. The texts themselves live
/// in `writing`, each where only its readers can open it (`ReportTexts`).
///
/// @param learned panel members who noted learning points, and where those went; what they noted is not known here
public record Report(State state, Map<PersonId, Learned> learned, Set<Share> shares) {

    /// How far the report is. Only the host brings it from one to the next (R22, R24).
    public sealed interface State {
        /// Nothing was placed yet, whether or not something is written.
        record None() implements State {}

        /// Placed for the panel.
        ///
        /// @param placedOn the first placing; the panel's time counts from here (R23)
        /// @param lastPlacedOn the last placing, the same day when there was one
        /// @param closedOn the day the chair said that this is the panel's reaction
        record Concept(
                LocalDate placedOn,
                LocalDate lastPlacedOn,
                Map<PersonId, Reaction> reactions,
                @Nullable LocalDate closedOn)
                implements State {

            /// R23: the reaction of the panel is there when the chair closes it or every member has reacted.
            public Optional<LocalDate> reactionCompleteOn(Collection<PersonId> members) {
                if (closedOn != null) {
                    return Optional.of(closedOn);
                }
                return members.isEmpty() || !reactions.keySet().containsAll(members)
                        ? Optional.empty()
                        : members.stream()
                                .flatMap(member -> Optional.ofNullable(reactions.get(member)).stream())
                                .map(Reaction::on)
                                .max(LocalDate::compareTo);
            }
        }

        /// Read-only from this day on.
        record Final(Concept concept, LocalDate on, FollowUpStanding followUp) implements State {}
    }

    /// R23: a member has remarks for further development, or says to have none.
    public record Reaction(LocalDate on, boolean remarks) {}

    /// R64, R25: a member noted learning points; sent to the own partnership, shared with the host, or neither.
    public record Learned(boolean sent, boolean shared) {
        static final Learned NOTED = new Learned(false, false);
    }

    public static Report none() {
        return new Report(new State.None(), Map.of(), Set.of());
    }

    /// The day the host made the report final; null before.
    public @Nullable LocalDate finalOn() {
        return state instanceof State.Final it ? it.on() : null;
    }

    public boolean isFinal() {
        return state instanceof State.Final;
    }

    /// The concept as it was placed, also after the report became final.
    public Optional<State.Concept> concept() {
        return switch (state) {
            case State.None _ -> Optional.empty();
            case State.Concept it -> Optional.of(it);
            case State.Final it -> Optional.of(it.concept());
        };
    }

    public boolean isPlaced() {
        return concept().isPresent();
    }

    public boolean isShared(Share share) {
        return shares.contains(share);
    }

    /// Placing again is possible until the report is final; the panel's time keeps counting from the first.
    public Report placed(LocalDate today) {
        return with(
                switch (state) {
                    case State.None _ -> new State.Concept(today, today, Map.of(), null);
                    case State.Concept it -> new State.Concept(it.placedOn(), today, it.reactions(), it.closedOn());
                    case State.Final _ -> throw new IllegalStateException("R24: a final report stays as it is");
                });
    }

    public Report reacted(PersonId member, Reaction reaction) {
        var concept = open();
        var all = new HashMap<>(concept.reactions());
        all.put(member, reaction);
        return with(new State.Concept(concept.placedOn(), concept.lastPlacedOn(), Map.copyOf(all), concept.closedOn()));
    }

    public Report reactionClosed(LocalDate today) {
        var concept = open();
        return with(new State.Concept(concept.placedOn(), concept.lastPlacedOn(), concept.reactions(), today));
    }

    /// R24: an act of the host, never of the clock; `NotYetFinal` says beforehand what stands in the way.
    public Report madeFinal(LocalDate today, FollowUpStanding followUp) {
        return with(new State.Final(open(), today, followUp));
    }

    public Report followedUp(FollowUpStanding followUp) {
        return state instanceof State.Final it ? with(new State.Final(it.concept(), it.on(), followUp)) : this;
    }

    public Learned learned(PersonId member) {
        return learned.getOrDefault(member, Learned.NOTED);
    }

    public boolean sentLearningPoints(PersonId member) {
        return learned(member).sent();
    }

    public boolean sharesLearningPoints() {
        return learned.values().stream().anyMatch(Learned::shared);
    }

    public Report learnedBy(PersonId member) {
        return learnedBy(member, learned(member));
    }

    public Report learnedBy(PersonId member, Learned how) {
        var all = new HashMap<>(learned);
        all.put(member, how);
        return new Report(state, Map.copyOf(all), shares);
    }

    public Report shared(Share share, boolean on) {
        var all = new HashSet<>(shares);
        if (on) {
            all.add(share);
        } else {
            all.remove(share);
        }
        return new Report(state, learned, Set.copyOf(all));
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return new ReportTurns(opr, this, today).all();
    }

    private State.Concept open() {
        if (state instanceof State.Concept concept) {
            return concept;
        }
        throw new IllegalStateException("only a placed concept can be worked on, this is " + state);
    }

    private Report with(State changed) {
        return new Report(changed, learned, shares);
    }
}
