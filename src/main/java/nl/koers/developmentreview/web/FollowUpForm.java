package nl.koers.developmentreview.web;

import java.util.Map;

/// One note on a recommendation, being filled in.
public record FollowUpForm(
        OprHead head, int number, String recommendation, String action, Map<String, String> standings, Kept kept) {}
