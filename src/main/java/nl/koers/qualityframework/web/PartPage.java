package nl.koers.qualityframework.web;

import static nl.koers.ui.Words.plain;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.qualityframework.Element.RegionFunction;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.Waarborg.Part;
import nl.koers.ui.Refusals;

/// A part of a concept, to change.
///
/// @param code of the waarborg or element; empty for the head
/// @param changed whether someone else changed it meanwhile, so that what stands there now is shown too
/// @param removable whether this element can be taken out
public record PartPage(
        ConceptHead head, String code, Sheet sheet, Refusals refusals, boolean changed, boolean removable) {
    /// Empty rows that are ready to be filled in.
    private static final int MORE = 1;

    public Waarborg waarborg() {
        return head.version().waarborg(code.substring(0, 2)).orElseThrow();
    }

    public int rows(String name) {
        return sheet.rows(name) + MORE;
    }

    public int adoptions() {
        return sheet.all("orgaan").size() + MORE;
    }

    public Map<String, String> functions() {
        var all = new LinkedHashMap<String, String>();
        for (var one : RegionFunction.values()) {
            all.put(one.name(), plain("framework.function." + one));
        }
        return all;
    }

    public Map<String, String> statuses() {
        var all = new LinkedHashMap<String, String>();
        EnumSet.allOf(Status.class).forEach(it -> all.put(it.name(), plain("framework.status." + it)));
        return all;
    }

    public Map<String, String> parts() {
        var all = new LinkedHashMap<String, String>();
        for (var one : Part.values()) {
            all.put(one.name(), plain("framework.part." + one));
        }
        return all;
    }
}
