package nl.koers.ui;

import gg.jte.Content;

/// Something known, and what it is called.
public record Fact(String name, Content value) {}
