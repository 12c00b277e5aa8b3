package nl.koers.notifications.internal;

/// How often someone wants mail about what waits.
public enum Rhythm {
    /// At most one mail a day, on working days.
    DAILY,
    /// At most one mail a week, and what is urgent on its day.
    WEEKLY,
    /// What is urgent, and nothing else.
    URGENT
}
