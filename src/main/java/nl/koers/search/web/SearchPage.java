package nl.koers.search.web;

import nl.koers.search.Found;

/// @param typed what was typed; empty while nothing was
public record SearchPage(String typed, Found found) {
    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public int count() {
        return found.lines().size();
    }
}
