package nl.koers.developmentreview.internal;

/// Everything that can wait for someone in an OPR, with the step it belongs to and the page where it is done (under
/// `/opr/{id}`).
public enum Task {
    COMPLETE_ID(Step.DOCUMENTS, "/id"),
    WRITE_REFLECTION(Step.DOCUMENTS, "/reflectie"),
    WRITE_STUDENT_PART(Step.DOCUMENTS, "/reflectie/STUDENTS"),
    INVITE_STUDENTS(Step.DOCUMENTS, "/studenten"),
    EXPLAIN_ANNEXES(Step.DOCUMENTS, "/bijlagen"),
    PLACE_DOCUMENTS(Step.DOCUMENTS, "/documenten"),
    CHOOSE_THEMES(Step.PANEL, "/themas"),
    INVITE_VISITORS(Step.PANEL, "/bezoekers"),
    ANSWER_INVITATION(Step.PANEL, "/uitnodiging"),
    NOMINATE_MEMBERS(Step.PANEL, "/panel"),
    NAME_SECRETARY(Step.PANEL, "/panel"),
    SETTLE_PANEL(Step.PANEL, "/panel"),
    PROPOSE_DATES(Step.DATE, "/datum"),
    ANSWER_DATES(Step.DATE, "/datum"),
    MAKE_PROGRAMME(Step.DATE, "/programma"),
    AGREE_PROGRAMME(Step.DATE, "/programma"),
    PREPARE_CONVERSATIONS(Step.PREPARATION, "/voorbereiding"),
    RECORD_MEETING(Step.PREPARATION, "/voorbereiding"),
    HOLD_DAY(Step.DAY, "/dag"),
    REFLECT_APART(Step.DEBRIEF, "/terugblik"),
    RECORD_DEBRIEF(Step.DEBRIEF, "/nabespreking"),
    WRITE_CONCEPT(Step.REPORT, "/verslag"),
    REACT_TO_CONCEPT(Step.REPORT, "/verslag/reactie"),
    MAKE_FINAL(Step.REPORT, "/verslag"),
    NOTE_LEARNING_POINTS(Step.REPORT, "/leerpunten"),
    FOLLOW_UP(Step.REPORT, "/opvolging");

    private final Step step;
    private final String page;

    Task(Step step, String page) {
        this.step = step;
        this.page = page;
    }

    public Step step() {
        return step;
    }

    public String page() {
        return page;
    }
}
