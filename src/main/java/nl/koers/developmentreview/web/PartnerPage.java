package nl.koers.developmentreview.web;

import java.util.Map;
import nl.koers.ui.Refusals;

/// A conversation partner, to change or to take off.
public record PartnerPage(
        OprHead head,
        String conversation,
        String title,
        String partner,
        PartnerForm form,
        Map<String, String> layers,
        Refusals refusals) {}
