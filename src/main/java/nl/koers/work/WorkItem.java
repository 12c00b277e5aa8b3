package nl.koers.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of Mijn werk, in words that are ready to be read.
///
/// @param key which one it is, the same every day it waits: someone is told about it once; empty for what is no
/// move
/// @param what what there is to do, as a link: "Plaats de documenten"
/// @param why one or two sentences
/// @param who whose move it is, for the rows of others and of what is done
/// @param where the process and the step: "Peer review Noord 2027", "stap 1, documenten"
/// @param since since when it waits, or the day it was done
/// @param until the last day, or null when there is none
/// @param told what there is to do for a mail or a calendar: never what somebody typed; mostly `what` itself
public record WorkItem(
        Whose whose,
        String key,
        String what,
        String why,
        String who,
        String where,
        String step,
        String href,
        LocalDate since,
        @Nullable LocalDate until,
        String told) {
    public WorkItem(
            Whose whose,
            String key,
            String what,
            String why,
            String who,
            String where,
            String step,
            String href,
            LocalDate since,
            @Nullable LocalDate until) {
        this(whose, key, what, why, who, where, step, href, since, until, what);
    }

    public enum Whose {
        MINE,
        OTHERS,
        DONE,
        /// Nothing to do: a process this viewer takes part in.
        PART_OF
    }

    public boolean isLate(LocalDate today) {
        return until != null && today.isAfter(until);
    }
}
