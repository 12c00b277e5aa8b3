package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.planning.Theme;
import nl.koers.planning.Themes;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.search.Searchable;
import org.springframework.stereotype.Component;

/// The texts of peer reviews, and what people write beside them (`SearchedPart`). A place is the dossier, what it is,
/// and its name or owner.
@Component
class OprSearch implements Searchable {
    private static final String SOURCE = """
            select concat_ws('/', s.dossier_id, s.key, s.owner_id) as place, search.plain(v.text) as words, null::tsvector[] as vectors
              from writing.section s join writing.version v on v.section_id = s.id
             where s.key <> 'PROFILE' and left(s.key, 9) <> 'AMBITION_'
               and not exists (select 1 from writing.version n where n.section_id = v.section_id and n.number > v.number)
            union all
            """ + SearchedPart.SOURCE;

    private final Oprs oprs;
    private final Partnerships partnerships;

    OprSearch(Oprs oprs, Partnerships partnerships) {
        this.oprs = oprs;
        this.partnerships = partnerships;
    }

    @Override
    public Source source() {
        return Source.kept(
                SOURCE,
                Themes.ALL.stream().map(Theme::key).toArray(String[]::new),
                Themes.ALL.stream().map(it -> it.name().here()).toArray(String[]::new));
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var viewer = Acting.viewer();
        var named = places.stream()
                .map(place -> new OprId(UUID.fromString(review(place.split("/")))))
                .collect(Collectors.toSet());
        var reviews = oprs.among(named).stream()
                .collect(Collectors.toMap(opr -> opr.id().toString(), Function.identity()));
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::shortName));
        var hits = new HashMap<String, Hit>();
        for (var place : places) {
            var parts = place.split("/");
            var opr = reviews.get(review(parts));
            if (opr != null) {
                var owner = parts.length > 2 ? parts[2] : "";
                page(viewer, opr, parts, owner).ifPresent(page -> hits.put(place, hit(opr, parts[1], page, names)));
            }
        }
        return hits;
    }

    /// Learning points stand with the partnership of who noted them, and name the review.
    private static String review(String[] place) {
        return ReportTexts.reviewOf(place[1]).orElse(place[0]);
    }

    private static Hit hit(Opr opr, String name, String page, Map<PartnershipId, String> names) {
        var host = names.getOrDefault(opr.host(), "");
        return new Hit(title(name), plain("opr.search.where", host), "/opr/" + opr.id() + page);
    }

    private static String title(String name) {
        return SearchedPart.named(name).map(SearchedPart::title).orElseGet(() -> OprOwnTexts.title(name));
    }

    /// The page where this text is read, for whoever may read it: the same questions as the page itself asks.
    private static Optional<String> page(Viewer viewer, Opr opr, String[] place, String owner) {
        var name = place[1];
        var beside = SearchedPart.named(name);
        if (beside.isPresent()) {
            return beside.get().page(viewer, opr, owner);
        }
        var part = OprWriting.part(name);
        if (part.isPresent()) {
            return when(DocumentsAccess.mayReadPart(viewer, opr, part.get()), "/reflectie/" + name);
        }
        var day = OprWriting.dayText(name);
        if (day.isPresent()) {
            return when(
                    mayRead(viewer, opr, day.get()), OprWriting.page(day.get()).href());
        }
        boolean own = viewer.person() != null && viewer.person().toString().equals(owner);
        return switch (name) {
            case ReportTexts.DRAFT -> when(ReportAccess.mayReadDraftReport(viewer, opr), "/verslag");
            case ReportTexts.PLACED -> when(ReportAccess.mayReadConcept(viewer, opr), "/verslag");
            case ReportTexts.FINAL -> when(ReportAccess.mayReadFinalReport(viewer, opr), "/eindverslag");
            case ReportTexts.REACTION -> when(own && ReportAccess.mayDraftReaction(viewer, opr), "/verslag/reactie");
            case ReportTexts.LEARNING -> when(own && ReportAccess.mayNoteLearningPoints(viewer, opr), "/leerpunten");
            case ReportTexts.REACTION_SENT -> when(ReportAccess.mayReadReactions(viewer, opr), "/verslag/reactie");
            case ReportTexts.LEARNING_SHARED ->
                when(
                        own && ReportAccess.mayNoteLearningPoints(viewer, opr) || isShared(viewer, opr, owner),
                        "/leerpunten");
            default ->
                name.equals(ReportTexts.learningSent(opr.id()))
                        ? when(
                                own && ReportAccess.mayNoteLearningPoints(viewer, opr)
                                        || isSent(viewer, opr, owner, place[0]),
                                "/leerpunten")
                        : notes(viewer, opr, name, own);
        };
    }

    private static boolean isShared(Viewer viewer, Opr opr, String member) {
        return DayAccess.mayReadHostReflection(viewer, opr)
                && opr.report().learned(PersonId.of(member)).shared();
    }

    private static boolean isSent(Viewer viewer, Opr opr, String member, String partnership) {
        return opr.report().sentLearningPoints(PersonId.of(member))
                && ReportAccess.visitorsOf(viewer, opr)
                        .anyMatch(it -> it.toString().equals(partnership));
    }

    private static boolean mayRead(Viewer viewer, Opr opr, DayText text) {
        return switch (text) {
            case SECRETARY_NOTES -> DayAccess.mayReadSecretaryNotes(viewer, opr);
            case HOST_REFLECTION -> DayAccess.mayReadHostReflection(viewer, opr);
            case PANEL_REFLECTION -> DayAccess.mayReadPanelReflection(viewer, opr);
            case JOINT_DEBRIEF -> DayAccess.mayReadDebrief(viewer, opr);
        };
    }

    private static Optional<String> notes(Viewer viewer, Opr opr, String name, boolean own) {
        var prefix = DayText.notesName("");
        if (!own || !name.startsWith(prefix)) {
            return Optional.empty();
        }
        var talk = name.substring(prefix.length());
        return when(
                DayAccess.mayWriteNotes(viewer, opr),
                "/dag/" + (talk.equals(DayText.WHOLE_DAY) ? NotesController.WHOLE_DAY : talk));
    }

    private static Optional<String> when(boolean may, String page) {
        return may ? Optional.of(page) : Optional.empty();
    }
}
