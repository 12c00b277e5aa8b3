package nl.koers.register.web;

import java.util.List;
import nl.koers.ui.Refusals;

/// All onderwijsregio's, by name.
///
/// @param mayKeep this reader is of the Platform
/// @param fresh id for a region that is added here
/// @param typed the name that was refused
public record RegionsPage(List<Line> regions, boolean mayKeep, String fresh, String typed, Refusals refusals) {

    /// @param partnerships how many belong to it today
    public record Line(String name, String href, long partnerships) {}
}
