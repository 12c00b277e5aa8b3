package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.util.List;
import nl.koers.developmentreview.web.FinalReportPage.Shared;
import nl.koers.ui.Fact;

/// That and when a review was held, to print and to send; never what was said in it (R02).
public record ProofPage(OprHead head, String hostName, Content lede, List<Fact> facts, List<Shared> shares) {}
