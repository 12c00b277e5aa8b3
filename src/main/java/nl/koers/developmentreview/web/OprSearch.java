package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.search.Searchable;
import nl.koers.selfevaluation.ReflectionParts;
import org.springframework.stereotype.Component;

/// The texts, recommendations and annexes of peer reviews. A place is the dossier, what it is, and its name or owner.
@Component
class OprSearch implements Searchable {
    private static final String RECOMMENDATION = "RECOMMENDATION";
    private static final String ANNEX = "ANNEX";
    private static final String SOURCE = """
            (select distinct on (s.id) concat_ws('/', s.dossier_id, s.key, s.owner_id) as place,
                    regexp_replace(v.text, '[#*_>|`\\[\\]]+', ' ', 'g') as words
               from writing.section s join writing.version v on v.section_id = s.id
              order by s.id, v.number desc)
            union all
            select concat_ws('/', opr_id, 'RECOMMENDATION', number), text from developmentreview.recommendation
            union all
            select concat_ws('/', dossier_id, 'ANNEX', id), concat_ws(' ', name, reason) from documents.file""";

    private final Oprs oprs;
    private final Partnerships partnerships;

    OprSearch(Oprs oprs, Partnerships partnerships) {
        this.oprs = oprs;
        this.partnerships = partnerships;
    }

    @Override
    public Source source() {
        return Source.of(SOURCE);
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var viewer = Acting.viewer();
        var reviews =
                oprs.all().stream().collect(Collectors.toMap(opr -> opr.id().toString(), Function.identity()));
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::shortName));
        var hits = new HashMap<String, Hit>();
        for (var place : places) {
            var parts = place.split("/");
            var opr = reviews.get(parts[0]);
            if (opr != null) {
                var owner = parts.length > 2 ? parts[2] : "";
                page(viewer, opr, parts[1], owner).ifPresent(page -> hits.put(place, hit(opr, parts[1], page, names)));
            }
        }
        return hits;
    }

    private static Hit hit(Opr opr, String name, String page, Map<PartnershipId, String> names) {
        var host = names.getOrDefault(opr.host(), "");
        return new Hit(title(name), plain("opr.search.where", host), "/opr/" + opr.id() + page);
    }

    private static String title(String name) {
        return switch (name) {
            case RECOMMENDATION -> plain("opr.search.recommendation");
            case ANNEX -> plain("opr.record.annex");
            default -> OprOwnTexts.title(name);
        };
    }

    /// The page where this text is read, for whoever may read it: the same questions as the page itself asks.
    private static Optional<String> page(Viewer viewer, Opr opr, String name, String owner) {
        var part =
                ReflectionParts.ALL.stream().filter(it -> it.key().equals(name)).findFirst();
        if (part.isPresent()) {
            return when(OprAccess.mayReadPart(viewer, opr, part.get()), "/reflectie/" + name);
        }
        boolean own = viewer.person() != null && viewer.person().toString().equals(owner);
        return switch (name) {
            case RECOMMENDATION -> when(OprAccess.mayReadDebrief(viewer, opr), "/nabespreking");
            case ANNEX -> when(OprAccess.mayReadAnnexes(viewer, opr), "/bijlagen");
            case ReportTexts.DRAFT -> when(OprAccess.mayReadDraftReport(viewer, opr), "/verslag");
            case ReportTexts.PLACED -> when(OprAccess.mayReadConcept(viewer, opr), "/verslag");
            case ReportTexts.FINAL -> when(OprAccess.mayReadFinalReport(viewer, opr), "/eindverslag");
            case ReportTexts.REACTION -> when(own && OprAccess.mayDraftReaction(viewer, opr), "/verslag/reactie");
            case ReportTexts.LEARNING -> when(own && OprAccess.mayNoteLearningPoints(viewer, opr), "/leerpunten");
            case "SECRETARY_NOTES" -> when(OprAccess.mayReadSecretaryNotes(viewer, opr), "/dag/aantekeningen");
            case "HOST_REFLECTION" -> when(OprAccess.mayReadHostReflection(viewer, opr), "/terugblik");
            case "PANEL_REFLECTION" -> when(OprAccess.mayReadPanelReflection(viewer, opr), "/terugblik");
            case "JOINT_DEBRIEF" -> when(OprAccess.mayReadDebrief(viewer, opr), "/nabespreking");
            default -> notes(viewer, opr, name, own);
        };
    }

    private static Optional<String> notes(Viewer viewer, Opr opr, String name, boolean own) {
        var prefix = DayText.notesName("");
        if (!own || !name.startsWith(prefix)) {
            return Optional.empty();
        }
        var talk = name.substring(prefix.length());
        return when(
                OprAccess.mayWriteNotes(viewer, opr),
                "/dag/" + (talk.equals(DayText.WHOLE_DAY) ? NotesController.WHOLE_DAY : talk));
    }

    private static Optional<String> when(boolean may, String page) {
        return may ? Optional.of(page) : Optional.empty();
    }
}
