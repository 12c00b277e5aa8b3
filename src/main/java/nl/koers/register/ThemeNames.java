package nl.koers.register;

import java.util.Map;

/// The themes a profile can name (R36), by key, in the order of the list and in the visitor's language. The room
/// that plans knows them.
public interface ThemeNames {
    Map<String, String> here();
}
