package nl.koers.writing.web;

import nl.koers.writing.Place;

/// A text that came too late to be saved: why, and the words to take along.
public record NotTakenPage(Place place, String why, String text) {}
