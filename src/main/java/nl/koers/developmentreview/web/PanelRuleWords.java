package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.panel.PanelRule;
import nl.koers.developmentreview.internal.panel.PanelRule.Finding;

/// A rule of the panel in plain words: that it holds, or what is missing and what to do.
final class PanelRuleWords {
    private PanelRuleWords() {}

    static String of(Finding finding, Opr opr, String host) {
        var whom = finding.whom().stream()
                .map(name -> finding.rule() == PanelRule.EVERY_LEVEL ? plain("people.level." + name) : name)
                .toList();
        return plain(
                "opr.rule." + finding.rule() + (finding.holds() ? ".holds" : ".broken"),
                ActorWords.join(whom),
                opr.panel().present().size(),
                opr.panel().visitors().size(),
                host);
    }
}
