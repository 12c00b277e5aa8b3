package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.Step;
import org.jspecify.annotations.Nullable;

/// The pages of an OPR, with the step they belong to and who finds the door open. The first open one is where a
/// step leads; a page without a step belongs to the whole.
record StepPages(@Nullable Step step, String key, String path, BiPredicate<Viewer, Opr> open) {
    private static final List<StepPages> ALL = List.of(
            new StepPages(Step.DOCUMENTS, "documents", "/documenten", DocumentsAccess::mayReadDocuments),
            new StepPages(Step.DOCUMENTS, "reflection", "/reflectie", StepPages::reflection),
            new StepPages(Step.DOCUMENTS, "id", "/id", DocumentsAccess::mayReadId),
            new StepPages(Step.DOCUMENTS, "annexes", "/bijlagen", DocumentsAccess::mayReadAnnexes),
            new StepPages(Step.DOCUMENTS, "students", "/studenten", OprAccess::mayActForHost),
            new StepPages(Step.DOCUMENTS, "team", "/team", OprAccess::mayReadTeam),
            new StepPages(Step.PANEL, "panel", "/panel", PanelAccess::mayReadOwnPartOfPanel),
            new StepPages(Step.PANEL, "invitation", "/uitnodiging", PanelAccess::mayReadOwnInvitation),
            new StepPages(Step.PANEL, "themes", "/themas", PanelAccess::mayReadThemes),
            new StepPages(Step.PANEL, "visitors", "/bezoekers", PanelAccess::mayReadInvitations),
            new StepPages(Step.DATE, "dates", "/datum", ProgrammeAccess::mayReadProposals),
            new StepPages(Step.DATE, "programme", "/programma", ProgrammeAccess::mayReadAgreedProgramme),
            new StepPages(Step.PREPARATION, "preparation", "/voorbereiding", StepPages::preparation),
            new StepPages(Step.DAY, "day", "/dag", DayAccess::mayReadDay),
            new StepPages(Step.DEBRIEF, "debrief", "/nabespreking", StepPages::debrief),
            new StepPages(Step.DEBRIEF, "look-back", "/terugblik", StepPages::lookBack),
            new StepPages(Step.REPORT, "final-report", "/eindverslag", ReportAccess::mayReadFinalReport),
            new StepPages(Step.REPORT, "report", "/verslag", StepPages::report),
            new StepPages(Step.REPORT, "reaction", "/verslag/reactie", ReportAccess::mayReadReactions),
            new StepPages(Step.REPORT, "learning", "/leerpunten", ReportAccess::mayReadLearningPoints),
            new StepPages(Step.REPORT, "follow-up", "/opvolging", ReportAccess::mayReadFollowUp),
            new StepPages(null, "proof", "/bewijs", OprAccess::mayReadProof),
            new StepPages(null, "record", "/verloop", OprAccess::mayReadRecord),
            new StepPages(null, "give-up", "/stoppen", OprAccess::mayGiveUp));

    static Optional<String> of(Step step, Opr opr, Viewer viewer) {
        return ALL.stream()
                .filter(page -> page.step == step && page.open.test(viewer, opr))
                .map(StepPages::path)
                .findFirst();
    }

    static List<StepPages> doors(Opr opr, Viewer viewer) {
        return ALL.stream().filter(page -> page.open.test(viewer, opr)).toList();
    }

    private static boolean report(Viewer viewer, Opr opr) {
        return !opr.report().isFinal() && ReportAccess.mayReadConcept(viewer, opr);
    }

    private static boolean preparation(Viewer viewer, Opr opr) {
        return opr.documents().arePlaced() && DayAccess.mayReadPanelPreparation(viewer, opr);
    }

    private static boolean debrief(Viewer viewer, Opr opr) {
        return opr.day().isHeld() && DayAccess.mayReadDebrief(viewer, opr);
    }

    private static boolean lookBack(Viewer viewer, Opr opr) {
        return opr.day().isHeld() && DayAccess.sideOf(viewer, opr).isPresent();
    }

    /// Part by part: the students' own part opens for them before the placing.
    private static boolean reflection(Viewer viewer, Opr opr) {
        return DocumentsAccess.mayReadReflection(viewer, opr) || DocumentsAccess.mayReadStudentPart(viewer, opr);
    }
}
