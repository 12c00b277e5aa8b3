package nl.koers.developmentreview.internal.appointment;

/// Why something cannot be: the rule, and what it is about (a date, a title, a count; empty when there is nothing
/// to add).
public record Objection(Rule rule, String about) {
    static Objection to(Rule rule) {
        return new Objection(rule, "");
    }
}
