package nl.koers.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.writing.Place;
import nl.koers.writing.Sheet;
import nl.koers.writing.WritingRoom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the room whose text an address names. What no room answers for does not exist (R90).
@Component
class Desk {
    private final List<WritingRoom> rooms;

    Desk(List<WritingRoom> rooms) {
        this.rooms = rooms;
    }

    record Found(WritingRoom room, Place place) {
        WritingRoom.Handed hand(Sheet sheet) {
            return room.hand(place, sheet);
        }
    }

    @Transactional(readOnly = true)
    public Found require(String dossier, String name) {
        var id = uuid(dossier).orElseThrow(NoSuchThing::new);
        return rooms.stream()
                .flatMap(room -> room.place(id, name).map(place -> new Found(room, place)).stream())
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
