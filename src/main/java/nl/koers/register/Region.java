package nl.koers.register;

/// An onderwijsregio. Nothing in it orders or compares its partnerships (R79).
public record Region(RegionId id, String name) {}
