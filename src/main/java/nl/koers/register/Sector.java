package nl.koers.register;

/// The kind of education a partnership trains teachers for; it has one or more (R50). Special education counts as po.
public enum Sector {
    PO,
    VO,
    MBO
}
