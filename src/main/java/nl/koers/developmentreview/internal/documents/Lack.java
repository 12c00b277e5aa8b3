package nl.koers.developmentreview.internal.documents;

import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Task;

/// What can stand in the way of placing, with whose work it is.
public enum Lack {
    ID(Task.COMPLETE_ID), // R60
    REFLECTION(Task.WRITE_REFLECTION), // R17
    STUDENTS(Task.INVITE_STUDENTS), // R17
    STUDENT_PART(Task.WRITE_STUDENT_PART), // R17
    REASON(Task.EXPLAIN_ANNEXES); // R18

    private final Task task;

    Lack(Task task) {
        this.task = task;
    }

    public Task task() {
        return task;
    }

    public Actor actor() {
        return this == STUDENT_PART ? new Actor.Students() : new Actor.Host();
    }
}
