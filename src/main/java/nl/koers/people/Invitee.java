package nl.koers.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Someone to be asked, by name and address.
public record Invitee(String name, String mail) {
    private static final Pattern LINE =
            Pattern.compile("(.*?)[\\s,;<]+([^\\s<>,;@]+@[^\\s<>,;@]+\\.[^\\s<>,;@]+)\\s*>?[\\s,;]*");

    /// @param wrong the lines that are not a name and an address
    public record Lines(List<Invitee> invitees, List<String> wrong) {}

    /// One a line, as people copy them: "Daan de Vries <daan@voorbeeld.nl>"; a comma or a space will do too.
    public static Lines read(String text) {
        var invitees = new ArrayList<Invitee>();
        var wrong = new ArrayList<String>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var matcher = LINE.matcher(line);
            if (matcher.matches() && matcher.group(1).strip().length() > 1) {
                invitees.add(new Invitee(matcher.group(1).replace("\"", "").strip(), matcher.group(2)));
            } else {
                wrong.add(line);
            }
        });
        return new Lines(List.copyOf(invitees), List.copyOf(wrong));
    }
}
