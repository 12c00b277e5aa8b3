package nl.koers.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.register.internal.duo.DuoFile;
import nl.koers.register.internal.duo.LocationRows;
import nl.koers.register.internal.duo.RefreshingRegister;
import org.springframework.stereotype.Service;

/// The school locations of DUO: to search in, to link to, and to refresh (R57).
@Service
public class Locations {
    /// As many as one page of a search shows.
    public static final int MOST = 20;

    private final LocationRows rows;
    private final RefreshingRegister refreshing;

    Locations(LocationRows rows, RefreshingRegister refreshing) {
        this.rows = rows;
        this.refreshing = refreshing;
    }

    /// @param more there are more than these
    public record Hits(List<Location> first, boolean more) {}

    /// By name, place, street or code, without regard for capitals and accents; nearly right is found too.
    public Hits search(String asked) {
        var found = rows.search(asked, MOST + 1);
        return new Hits(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    public Optional<Location> find(String code) {
        return rows.find(code);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// What staff of the Platform do at their desk: send a file, so that it waits to be looked at.
    public UUID send(String fileName, byte[] bytes) {
        return switch (refreshing.send(fileName, bytes)) {
            case RefreshingRegister.Sent.Waits(var concept) -> concept;
            case RefreshingRegister.Sent.Refused(var because) -> throw new IllegalArgumentException(because);
        };
    }

    /// And apply it to the register of now.
    public void apply(UUID concept) {
        refreshing.apply(concept, refreshing.stand());
    }

    /// Reads a file of DUO into the register; the answer is what changed, or in words why nothing was stored.
    public Refresh.Outcome refresh(String fileName, byte[] bytes) {
        return switch (DuoFile.read(bytes)) {
            case DuoFile.Reading.Refused refused -> new Refresh.Outcome.NotStored(refused.words());
            case DuoFile.Reading.Read(var file) -> refreshing.store(file, fileName, bytes);
        };
    }
}
