package nl.koers.qualityframework.web;

import java.util.List;
import java.util.Map;
import nl.koers.qualityframework.Element;
import nl.koers.ui.Refusals;

/// Where one element of the older version went, or where one of the newer version came from.
///
/// @param older the name of the older version
/// @param wasThere whether the element is one of the older version
/// @param newer elements that it can have become, by code
/// @param chosen the codes ticked
/// @param how what is said when nothing is ticked
public record LineagePartPage(
        ConceptHead head,
        String older,
        Element element,
        boolean wasThere,
        Map<String, String> newer,
        List<String> chosen,
        String how,
        Sheet sheet,
        Refusals refusals,
        boolean changed) {}
