package nl.koers.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.koers.register.internal.life.Content.Agreement;
import nl.koers.register.internal.life.Content.InductionLevel;
import nl.koers.register.internal.life.Content.Precondition;
import nl.koers.register.internal.life.Content.Trajectory;
import nl.koers.register.internal.life.Content.Verdict;
import nl.koers.register.internal.life.Merging;
import nl.koers.register.internal.life.RecordingStatus;
import nl.koers.register.internal.life.Renaming;
import nl.koers.register.internal.life.StatingAgreement;
import nl.koers.register.internal.life.StatingPrecondition;
import nl.koers.register.internal.life.StatingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The acts that make up the life of a partnership, for the demonstration to tell its stories with.
@Service
public class PartnershipLives {
    private final RecordingStatus recording;
    private final Renaming renaming;
    private final Merging merging;
    private final StatingScope scopes;
    private final StatingAgreement agreements;
    private final StatingPrecondition preconditions;

    PartnershipLives(
            RecordingStatus recording,
            Renaming renaming,
            Merging merging,
            StatingScope scopes,
            StatingAgreement agreements,
            StatingPrecondition preconditions) {
        this.recording = recording;
        this.renaming = renaming;
        this.merging = merging;
        this.scopes = scopes;
        this.agreements = agreements;
        this.preconditions = preconditions;
    }

    /// The answer is the entry, to correct it by.
    public UUID status(PartnershipId partnership, Standing to, String reason, @Nullable UUID corrects) {
        return once(id -> recording.record(id, partnership, to.status(), to.since(), to.cohort(), reason, corrects)
                instanceof RecordingStatus.Outcome.Recorded);
    }

    public UUID rename(PartnershipId partnership, String name, String shortName, LocalDate on, String reason) {
        return once(id ->
                renaming.rename(id, partnership, name, shortName, on, reason).isEmpty());
    }

    public void merge(
            PartnershipId into,
            String name,
            String shortName,
            List<PartnershipId> from,
            LocalDate on,
            String reason,
            Standing standing,
            LocalDate countsFrom,
            String countsBecause) {
        must(() -> merging.merge(new Merging.Order(
                        into, name, shortName, from, from.getFirst(), on, reason, standing, countsFrom, countsBecause))
                .isEmpty());
    }

    /// By the names of trajectories and levels.
    public void scope(PartnershipId partnership, Set<String> trajectories, String professions, Set<String> induction) {
        scopes.state(
                fresh(),
                partnership,
                chosen(Trajectory.values(), trajectories),
                professions,
                chosen(InductionLevel.values(), induction));
    }

    public void agreement(
            PartnershipId partnership,
            LocalDate from,
            LocalDate until,
            String composition,
            String lead,
            String vision,
            String means) {
        must(() -> agreements
                .state(fresh(), partnership, new Agreement(from, until, composition, lead, vision, means, "", ""), null)
                .isEmpty());
    }

    public void precondition(
            PartnershipId partnership, UUID partner, String programme, boolean meets, LocalDate on, String source) {
        must(() -> preconditions
                .state(
                        fresh(),
                        partnership,
                        partner,
                        on,
                        new Precondition(programme, meets ? Verdict.MEETS : Verdict.FAILS, source),
                        null)
                .isEmpty());
    }

    private static UUID once(java.util.function.Predicate<UUID> act) {
        var id = fresh();
        must(() -> act.test(id));
        return id;
    }

    private static void must(Supplier<Boolean> act) {
        if (!act.get()) {
            throw new IllegalStateException("refused");
        }
    }

    private static UUID fresh() {
        return PartnershipId.next().value();
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] all, Set<String> names) {
        return Arrays.stream(all).filter(it -> names.contains(it.name())).collect(Collectors.toUnmodifiableSet());
    }
}
