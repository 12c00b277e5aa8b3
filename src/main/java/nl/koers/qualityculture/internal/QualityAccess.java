package nl.koers.qualityculture.internal;

import static nl.koers.qualityculture.QualitySeat.QUALITY_STEP;
import static nl.koers.qualityculture.QualitySeat.QUALITY_VOICE;
import static nl.koers.qualityculture.QualitySeat.QUALITY_WRITER;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.Voice;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.register.PartnershipId;

/// Who may do what in the quality work of a partnership. Closed by default (R90, ADR 0029): those who work on it,
/// whoever was asked in a round, the owner of a step.
public final class QualityAccess {
    private QualityAccess() {}

    /// Reads and writes ambitions, asks questions, agrees on steps.
    public static boolean mayWork(Viewer viewer, PartnershipId partnership) {
        return viewer.sitsInAnyOf(partnership.value(), COORDINATOR, QUALITY_WRITER);
    }

    /// Reads what was wanted, asked and agreed; whose answers those were is asked apart.
    ///
    /// @param keeps coordinates this partnership, or one it became (R53)
    public static boolean mayRead(Viewer viewer, PartnershipId partnership, boolean keeps) {
        return keeps || mayWork(viewer, partnership);
    }

    /// The partnerships of which the viewer does.
    public static Set<UUID> worksOn(Viewer viewer) {
        return Stream.concat(viewer.subjectsOf(COORDINATOR).stream(), viewer.subjectsOf(QUALITY_WRITER).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean mayChooseWriters(Viewer viewer, PartnershipId partnership) {
        return viewer.sitsIn(COORDINATOR, partnership.value());
    }

    public static boolean mayReadRound(Viewer viewer, Round round) {
        return mayWork(viewer, round.partnership()) || wasAsked(viewer, round);
    }

    public static boolean wasAsked(Viewer viewer, Round round) {
        return viewer.sitsIn(QUALITY_VOICE, round.id());
    }

    /// R38: an answer is its writer's. Once given, the askers read it, and the others who gave theirs.
    ///
    /// @param own whether the viewer gave the own answers in this round
    public static boolean mayReadAnswersOf(Viewer viewer, Round round, Voice voice, boolean own) {
        return viewer.is(voice.person())
                || voice.hasHandedIn() && (mayWork(viewer, round.partnership()) || wasAsked(viewer, round) && own);
    }

    /// Notes how it goes, and so reads it.
    public static boolean mayNoteStep(Viewer viewer, Step step) {
        return mayWork(viewer, step.partnership()) || viewer.sitsIn(QUALITY_STEP, step.id());
    }
}
