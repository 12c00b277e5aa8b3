package nl.koers.people.web;

/// @param provider where one came in, or empty once logged out there too
/// @param href where to log out there, or empty when that cannot be
public record LoggedOutPage(String provider, String href) {
    /// Which of the designed states: THERE_TOO, STILL_THERE or STAYS_THERE.
    public String state() {
        return provider.isEmpty() ? "THERE_TOO" : href.isEmpty() ? "STAYS_THERE" : "STILL_THERE";
    }
}
