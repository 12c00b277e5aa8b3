package nl.koers.mail.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.StandIn;
import nl.koers.access.Viewer;
import nl.koers.mail.BeforeSending;
import nl.koers.mail.BeforeSending.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the room that wrote a letter whether it still goes, and where to.
@Component
public class LastLook {
    private static final Viewer POST = Viewer.program("post");

    private final Map<String, BeforeSending> rooms;
    private final JdbcClient db;
    private final StandIn standIn;

    LastLook(List<BeforeSending> rooms, JdbcClient db, StandIn standIn) {
        this.rooms = rooms.stream()
                .flatMap(room -> room.kinds().stream().map(kind -> Map.entry(kind, room)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.db = db;
        this.standIn = standIn;
    }

    Optional<String> to(Due letter) {
        var room = rooms.get(letter.kind());
        return room == null ? Optional.of(letter.to()) : room.to(letter);
    }

    /// For whoever may send it but not read it.
    public boolean stillHolds(UUID letter) {
        return standIn.call(POST, () -> find(letter).flatMap(this::to).isPresent());
    }

    private Optional<Due> find(UUID letter) {
        return db.sql("select fact, recipient, reader from mail.letter where id = ?")
                .param(letter)
                .query((row, _) -> due(row))
                .optional();
    }

    static Due due(ResultSet row) throws SQLException {
        return new Due(row.getString("fact"), row.getString("recipient"), reader(row));
    }

    private static @Nullable PersonId reader(ResultSet row) throws SQLException {
        var reader = row.getObject("reader", UUID.class);
        return reader == null ? null : new PersonId(reader);
    }
}
