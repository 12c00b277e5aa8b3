package nl.koers.developmentreview.internal.appointment;

/// A rule of step 3 that can stand in the way; each belongs to a number of the rule catalogue.
public sealed interface Rule permits DateRule, TalkRule, ItemRule, ContentRule {
    String name();

    String number();
}
