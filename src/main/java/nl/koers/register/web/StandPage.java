package nl.koers.register.web;

import java.util.List;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;

/// Where a partnership stands: the part of its page that says status, what follows from it and what is missing.
///
/// @param status in words; empty while it was not recorded
/// @param meaning what this status means
/// @param went into which partnerships it went on; empty while it goes on itself
/// @param wentWords "Ging op 1 augustus 2026 op in"
/// @param came from which partnerships it came
/// @param dates that follow from the status, each with its calculation; empty for who may not read them
/// @param seen when basic quality was last seen; null for who may not read it
/// @param missing what is still to be recorded, each a link to where one does that
/// @param reasons to look at basic quality again (R56)
/// @param scope what it does, in sentences; empty while nothing was stated (R49)
/// @param acts pages with more, and of the Platform
public record StandPage(
        String status,
        String since,
        String meaning,
        List<Link> went,
        String wentWords,
        List<Link> came,
        String cameWords,
        List<String> dates,
        @Nullable String seen,
        List<Link> missing,
        List<String> reasons,
        List<String> scope,
        List<Link> acts) {}
