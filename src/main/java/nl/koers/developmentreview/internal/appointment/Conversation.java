package nl.koers.developmentreview.internal.appointment;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.people.Level;

/// One conversation of the programme: a round on the day with people of the host.
///
/// @param leads members of the panel who lead it; may be empty while the panel is not there yet
/// @param partners people of the host who take part, those taken off the list among them
/// @param layers the layers of the host it is meant to reach
/// @param issues the pre-set issues it treats
public record Conversation(
        UUID id,
        LocalTime starts,
        LocalTime ends,
        String title,
        List<UUID> leads,
        List<Partner> partners,
        List<Level> layers,
        List<UUID> issues,
        boolean removed)
        implements Item {

    public Conversation(UUID id, LocalTime starts, LocalTime ends, String title) {
        this(id, starts, ends, title, List.of(), List.of(), List.of(), List.of(), false);
    }

    /// Those who take part now.
    public List<Partner> guests() {
        return partners.stream().filter(partner -> !partner.removed()).toList();
    }

    /// R62: the layers it is meant to reach, and those of the people who are named.
    public List<Level> reaches() {
        return Stream.concat(layers.stream(), guests().stream().map(Partner::layer))
                .distinct()
                .sorted()
                .toList();
    }

    Conversation with(List<Partner> changed) {
        return new Conversation(id, starts, ends, title, leads, List.copyOf(changed), layers, issues, removed);
    }

    @Override
    public Conversation remove() {
        return new Conversation(id, starts, ends, title, leads, partners, layers, issues, true);
    }
}
