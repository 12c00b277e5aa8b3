package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.ReportAccess;

/// What people write in a peer review outside its texts, each with the page where it is read: for whoever may open that
/// page, by the question the page itself asks (R90). Names of people are not among it: nobody is looked up here.
enum SearchedPart {
    STOPPED("opr.search.stopped", """
            select id as opr_id, null as which, given_up_because as words from developmentreview.opr
             where given_up_because is not null""", (viewer, opr, _) -> when(OprAccess.mayReadRoad(viewer, opr), "")),
    /// The one place with a parameter: the names of the themes in the language of the page.
    THEMES("opr.path.themes", """
            select t.opr_id, null as which, string_agg(w.words, ', ') as words
              from developmentreview.panel_themes t join unnest(?::text[], ?::text[]) as w (key, words) on w.key = any (t.themes)
             group by t.opr_id""", (viewer, opr, _) -> when(PanelAccess.mayReadThemes(viewer, opr), "/themas")),
    LETTER(
            "opr.path.invitation",
            """
            select opr_id, invitation_id::text as which, concat_ws(' ', message, reason) as words
              from developmentreview.invitation_letter""",
            (viewer, opr, which) -> PanelAccess.mayReadInvitations(viewer, opr)
                    ? Optional.of("/bezoekers")
                    : PanelAccess.ownInvitation(viewer, opr)
                            .filter(it -> it.id().toString().equals(which))
                            .map(_ -> "/uitnodiging")),
    BACKGROUND(
            "opr.search.background",
            """
            select opr_id, nomination_id::text as which, concat_ws(' ', training, audits, ties) as words
              from developmentreview.background""",
            (viewer, opr, which) -> opr.panel()
                    .member(UUID.fromString(which))
                    .filter(it -> PanelAccess.mayReadBackground(viewer, opr, it))
                    .map(_ -> "/panel/" + which)),
    LEFT(
            "opr.path.panel",
            """
            select opr_id, nomination_id::text as which, left_because as words from developmentreview.nominee
             where left_because is not null""",
            (viewer, opr, which) -> opr.panel().nominations().stream()
                    .filter(it -> !it.isPresent() && it.id().toString().equals(which))
                    .flatMap(it -> it.member().stream())
                    .filter(it -> PanelAccess.mayReadOwnPartOfPanel(viewer, opr)
                            && PanelAccess.mayReadMember(viewer, opr, it))
                    .map(_ -> "/panel")
                    .findFirst()),
    MOVED_DAY("opr.path.dates", """
            select opr_id, id::text as which, reason as words from developmentreview.proposed_day
             where moved_by is not null""", (viewer, opr, _) -> when(ProgrammeAccess.mayReadProposals(viewer, opr), "/datum")),
    /// As it is being made, for both sides.
    PROGRAMME(
            "opr.path.programme",
            """
            select opr_id, null as which, place as words from developmentreview.programme where place is not null
            union all
            select opr_id, null, title from developmentreview.programme_item where not removed
            union all
            select opr_id, null, function from developmentreview.conversation_partner where not removed""",
            (viewer, opr, _) -> when(ProgrammeAccess.mayReadDraft(viewer, opr), "/programma")),
    /// As it was agreed last, for the others of the review.
    AGREED(
            "opr.path.programme",
            """
            select a.opr_id, null as which,
                   (select string_agg(it #>> '{}', ' · ')
                      from unnest(array['$.rounds[*].title', '$.rounds[*].partners[*].function', '$.questions[*].text',
                                        '$.hours.place']::jsonpath[]) as part (path), jsonb_path_query(a.content, part.path) as it) as words
              from developmentreview.agreed_programme a
             where not exists (select 1 from developmentreview.agreed_programme n
                                where n.opr_id = a.opr_id and n.version > a.version)""",
            (viewer, opr, _) -> when(
                    !ProgrammeAccess.mayReadDraft(viewer, opr) && ProgrammeAccess.mayReadAgreedProgramme(viewer, opr),
                    "/programma")),
    ISSUE("opr.search.issue", """
            select opr_id, number::text as which, text as words from developmentreview.issue
             where not removed""", (viewer, opr, _) -> when(ProgrammeAccess.mayReadDraft(viewer, opr), "/programma")),
    PREPARED(
            "opr.path.preparation",
            """
            select opr_id, id::text as which, text as words from developmentreview.prepared
            union all
            select opr_id, null, note from developmentreview.panel_meeting""",
            (viewer, opr, _) -> when(DayAccess.mayReadPanelPreparation(viewer, opr), "/voorbereiding")),
    ANNEX("opr.record.annex", """
            select dossier_id as opr_id, id::text as which, concat_ws(' ', name, reason) as words from documents.file
             where replaced_by is null""", (viewer, opr, _) -> when(DocumentsAccess.mayReadAnnexes(viewer, opr), "/bijlagen")),
    POINT("opr.search.point", """
            select opr_id, id::text as which, text as words from developmentreview.debrief_point
             where sent_on is not null""", (viewer, opr, _) -> when(DayAccess.mayReadDebrief(viewer, opr), "/nabespreking")),
    /// Of one side alone, as long as it is not brought in.
    OWN_POINT(
            "opr.search.point",
            """
            select opr_id, side || ' ' || id as which, text as words from developmentreview.debrief_point
             where sent_on is null""",
            (viewer, opr, which) -> when(
                    DayAccess.sideOf(viewer, opr)
                            .filter(side -> which.startsWith(side.name() + " "))
                            .isPresent(),
                    "/nabespreking")),
    RECOMMENDATION(
            "opr.search.recommendation",
            """
            select opr_id, number::text as which, text as words from developmentreview.recommendation""",
            (viewer, opr, _) -> when(DayAccess.mayReadDebrief(viewer, opr), "/nabespreking")
                    .or(() -> when(ReportAccess.mayReadFollowUp(viewer, opr), "/opvolging"))),
    FOLLOW_UP(
            "opr.search.follow-up",
            """
            select opr_id, id::text as which, text as words from developmentreview.follow_up""",
            (viewer, opr, _) -> when(ReportAccess.mayReadFollowUp(viewer, opr), "/opvolging"));

    /// The words in the annexes themselves, the longest of all.
    private static final String IN_ANNEXES = "select concat_ws('/', f.dossier_id, '" + ANNEX
            + "', f.id), t.text, t.vectors from documents.file f join documents.file_text t on t.file_id = f.id"
            + " where f.replaced_by is null";

    /// All of it as rows of place, words and what they are searched by.
    static final String SOURCE = Arrays.stream(values())
            .map(it -> "select concat_ws('/', opr_id, '" + it + "', which) as place, words, null::tsvector[] from ("
                    + it.sql + ") as of_" + it)
            .collect(Collectors.joining("\nunion all\n", "", "\nunion all\n" + IN_ANNEXES));

    private final String title;
    private final String sql;
    private final Reading reading;

    SearchedPart(String title, String sql, Reading reading) {
        this.title = title;
        this.sql = sql;
        this.reading = reading;
    }

    @FunctionalInterface
    private interface Reading {
        Optional<String> page(Viewer viewer, Opr opr, String which);
    }

    static Optional<SearchedPart> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    String title() {
        return plain(title);
    }

    /// The page of the review on which this viewer reads it.
    Optional<String> page(Viewer viewer, Opr opr, String which) {
        return reading.page(viewer, opr, which);
    }

    private static Optional<String> when(boolean may, String page) {
        return may ? Optional.of(page) : Optional.empty();
    }
}
