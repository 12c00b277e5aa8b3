package nl.koers.developmentreview.web;

/// The host is about to give up this review.
public record GivingUpPage(OprHead head, Kept kept) {}
