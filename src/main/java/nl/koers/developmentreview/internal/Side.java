package nl.koers.developmentreview.internal;

/// The two sides that agree on date and content (R61); nobody sits on both (R07, R34).
public enum Side {
    HOST,
    PANEL
}
