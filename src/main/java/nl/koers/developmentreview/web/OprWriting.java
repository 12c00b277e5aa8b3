package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.WritingDayText;
import nl.koers.developmentreview.internal.day.WritingNotes;
import nl.koers.developmentreview.internal.documents.DocumentAudience;
import nl.koers.developmentreview.internal.documents.WritingReflection;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.internal.report.WritingLearningPoints;
import nl.koers.developmentreview.internal.report.WritingReaction;
import nl.koers.developmentreview.internal.report.WritingReport;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Audience;
import nl.koers.writing.Place;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.WritingRoom;
import org.springframework.stereotype.Component;

/// The texts of an OPR, each with its writers, its page and the use case that saves it.
@Component
class OprWriting implements WritingRoom {
    private final Oprs oprs;
    private final OprDesk desk;
    private final WritingReflection reflection;
    private final WritingDayText dayText;
    private final WritingNotes notes;
    private final WritingReport report;
    private final WritingReaction reaction;
    private final WritingLearningPoints learning;

    OprWriting(
            Oprs oprs,
            OprDesk desk,
            WritingReflection reflection,
            WritingDayText dayText,
            WritingNotes notes,
            WritingReport report,
            WritingReaction reaction,
            WritingLearningPoints learning) {
        this.oprs = oprs;
        this.desk = desk;
        this.reflection = reflection;
        this.dayText = dayText;
        this.notes = notes;
        this.report = report;
        this.reaction = reaction;
        this.learning = learning;
    }

    @Override
    public Optional<Place> place(UUID dossier, String name) {
        return oprs.find(new OprId(dossier)).flatMap(opr -> place(opr, name, Acting.viewer()));
    }

    private Optional<Place> place(Opr opr, String name, Viewer viewer) {
        var part = part(name);
        if (part.isPresent()) {
            return at(
                    opr,
                    SectionKey.of(opr.id().value(), name),
                    DocumentAudience.of(part.get(), opr),
                    DocumentsAccess.mayWriteReflection(viewer, opr, part.get()),
                    true,
                    new Link(part.get().title().here(), "/reflectie/" + name));
        }
        var day = dayText(name);
        if (day.isPresent()) {
            return at(
                    opr,
                    day.get().key(opr.id()),
                    day.get().audience(),
                    day.get().isWrittenBy(viewer, opr),
                    opr.day().write(day.get()) instanceof Decision.Changed,
                    page(day.get()));
        }
        if (name.startsWith(DayText.notesName(""))) {
            var talk = name.substring(DayText.notesName("").length());
            boolean known = DayAccess.mayWriteNotes(viewer, opr) && WritingNotes.knows(opr, talk);
            return !known
                    ? Optional.empty()
                    : at(
                            opr,
                            DayText.notes(opr.id(), talk, viewer.requirePerson()),
                            DayText.notesAudience(),
                            true,
                            true,
                            new Link(
                                    plain("opr.notes.yours"),
                                    "/dag/" + (talk.equals(DayText.WHOLE_DAY) ? NotesController.WHOLE_DAY : talk)));
        }
        return ofReport(opr, name, viewer);
    }

    private Optional<Place> ofReport(Opr opr, String name, Viewer viewer) {
        return switch (name) {
            case ReportTexts.DRAFT ->
                at(
                        opr,
                        ReportTexts.draft(opr.id()),
                        ReportTexts.writers(),
                        ReportAccess.mayReadDraftReport(viewer, opr),
                        ReportAccess.mayWriteReport(viewer, opr),
                        new Link(plain("opr.path.report"), "/verslag"));
            case ReportTexts.REACTION ->
                !ReportAccess.mayDraftReaction(viewer, opr)
                        ? Optional.empty()
                        : at(
                                opr,
                                ReportTexts.reaction(opr.id(), viewer.requirePerson()),
                                ReportTexts.withinPanel(),
                                true,
                                true,
                                new Link(plain("opr.path.reaction"), "/verslag/reactie"));
            case ReportTexts.LEARNING ->
                !ReportAccess.mayNoteLearningPoints(viewer, opr)
                        ? Optional.empty()
                        : at(
                                opr,
                                ReportTexts.learning(opr.id(), viewer.requirePerson()),
                                ReportTexts.nobodyElse(),
                                true,
                                true,
                                new Link(plain("opr.path.learning"), "/leerpunten"));
            default -> Optional.empty();
        };
    }

    private Optional<Place> at(Opr opr, SectionKey key, Audience audience, boolean writer, boolean open, Link page) {
        if (!writer) {
            return Optional.empty();
        }
        var head = desk.head(opr, new Link(page.label(), "/opr/" + opr.id() + page.href()));
        boolean hostReads = key.owner() == null && audience.reaches(OprSeat.HOST_TEAM);
        return Optional.of(new Place(key, audience, page.label(), head.path(), open, hostReads));
    }

    @Override
    public Handed hand(Place place, Sheet sheet) {
        var id = new OprId(place.key().dossier());
        var name = place.key().name();
        var part = part(name);
        if (part.isPresent()) {
            return new Handed.Taken(reflection.save(id, part.get(), sheet));
        }
        var day = dayText(name);
        if (day.isPresent()) {
            return switch (dayText.save(id, day.get(), sheet)) {
                case WritingDayText.Outcome.Saved(var saving) -> new Handed.Taken(saving);
                case WritingDayText.Outcome.Refused(var broken) ->
                    new Handed.Refused(plain("opr.day.rule." + broken.getFirst()));
            };
        }
        return switch (name) {
            case ReportTexts.DRAFT ->
                switch (report.save(id, sheet)) {
                    case WritingReport.Outcome.Saved(var saving) -> new Handed.Taken(saving);
                    case WritingReport.Outcome.AlreadyFinal _ ->
                        new Handed.Refused(plain("opr.report.final-meanwhile"));
                };
            case ReportTexts.REACTION -> new Handed.Taken(reaction.save(id, sheet));
            case ReportTexts.LEARNING -> new Handed.Taken(Again.ifOvertaken(() -> learning.save(id, sheet)));
            default ->
                new Handed.Taken(
                        notes.save(id, name.substring(DayText.notesName("").length()), sheet));
        };
    }

    static Link page(DayText text) {
        return switch (text) {
            case SECRETARY_NOTES -> new Link(plain("opr.notes.secretary"), "/dag/aantekeningen");
            case HOST_REFLECTION, PANEL_REFLECTION -> new Link(plain("opr.path.look-back"), "/terugblik");
            case JOINT_DEBRIEF -> new Link(plain("opr.debrief.joint"), "/nabespreking");
        };
    }

    static Optional<ReflectionPart> part(String name) {
        return ReflectionParts.ALL.stream()
                .filter(part -> part.key().equals(name))
                .findFirst();
    }

    static Optional<DayText> dayText(String name) {
        return Arrays.stream(DayText.values())
                .filter(text -> text.name().equals(name))
                .findFirst();
    }
}
