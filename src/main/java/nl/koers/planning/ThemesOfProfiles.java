package nl.koers.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.register.ThemeNames;
import org.springframework.stereotype.Component;

/// Tells the register the themes that a profile can name (R36).
@Component
class ThemesOfProfiles implements ThemeNames {
    @Override
    public Map<String, String> here() {
        var names = new LinkedHashMap<String, String>();
        Themes.ALL.forEach(theme -> names.put(theme.key(), theme.name().here()));
        return names;
    }
}
