package nl.koers.register.internal.duo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.register.Location;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of locations.
@Repository
public class LocationRows {
    private final JdbcClient db;

    LocationRows(JdbcClient db) {
        this.db = db;
    }

    public boolean isEmpty() {
        return db.sql("select not exists (select 1 from register.location)")
                .query(Boolean.class)
                .single();
    }

    public Optional<Location> find(String code) {
        return db.sql("select * from register.location where code = ? and gone_at is null")
                .param(code)
                .query(LocationRows::location)
                .optional();
    }

    /// @param goneAt since when DUO's file does not have it; null when it does
    /// @param readAt when the reading was that brought it as it is
    public record Known(Location location, @Nullable Instant goneAt, Instant readAt) {}

    /// Also one that is gone.
    public Optional<Known> known(String code) {
        return db.sql("""
                select l.*, e.read_at from register.location l join register.edition e on e.id = l.edition_id
                 where l.code = ?""").param(code).query(LocationRows::known).optional();
    }

    /// What this board has now, by place and name.
    public List<Known> ofBoard(String board) {
        return db.sql("""
                select l.*, e.read_at from register.location l join register.edition e on e.id = l.edition_id
                 where l.board = ? and l.gone_at is null
                 order by l.place collate "nl-x-icu", l.name collate "nl-x-icu", l.code""").param(board).query(LocationRows::known).list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var gone = row.getObject("gone_at", OffsetDateTime.class);
        return new Known(
                location(row, number),
                gone == null ? null : gone.toInstant(),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }

    /// Every word must occur somewhere; below those come the ones that nearly do.
    public List<Location> search(String asked, int most) {
        var words = fold(asked);
        if (words.length() < 2) {
            return List.of();
        }
        var patterns =
                Arrays.stream(words.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
        return db.sql("""
                select * from register.location
                 where gone_at is null and (found like all (?) or ? <% found)
                 order by found like all (?) desc, word_similarity(?, found) desc, name collate "nl-x-icu", code
                 limit ?""")
                .param(patterns)
                .param(words)
                .param(patterns)
                .param(words)
                .param(most)
                .query(LocationRows::location)
                .list();
    }

    /// All rows in one statement; a code that was known keeps everything that points at it.
    void put(UUID edition, DuoFile.Kind kind, List<Location> locations) {
        db.sql("""
                insert into register.location
                    (code, brin, name, board, street, number, postcode, place, municipality_code, municipality,
                     denomination, province, website, found, kind, edition_id)
                select it.*, ?, ?::uuid
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) it
                    on conflict (code) do update set
                       brin = excluded.brin, name = excluded.name, board = excluded.board, street = excluded.street,
                       number = excluded.number, postcode = excluded.postcode, place = excluded.place,
                       municipality_code = excluded.municipality_code, municipality = excluded.municipality,
                       denomination = excluded.denomination, province = excluded.province, website = excluded.website,
                       found = excluded.found, kind = excluded.kind, edition_id = excluded.edition_id, gone_at = null""")
                .param(kind.name())
                .param(edition)
                .params(columns(locations))
                .param(locations.stream().map(LocationRows::found).toArray(String[]::new))
                .update();
    }

    void gone(List<Location> gone, Instant at) {
        db.sql("update register.location set gone_at = ? where code = any (?)")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(gone.stream().map(Location::code).toArray(String[]::new))
                .update();
    }

    static List<String[]> columns(List<Location> all) {
        List<Function<Location, String>> columns = List.of(
                Location::code,
                Location::brin,
                Location::name,
                Location::board,
                Location::street,
                Location::number,
                Location::postcode,
                Location::place,
                Location::municipalityCode,
                Location::municipality,
                Location::denomination,
                Location::province,
                Location::website);
        return columns.stream()
                .map(column -> all.stream().map(column).toArray(String[]::new))
                .toList();
    }

    private static String found(Location location) {
        return fold(location.name() + " " + location.place() + " " + location.street() + " " + location.code());
    }

    /// Small letters and digits, without accents: "’t Kompas" becomes "t kompas".
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static Location location(ResultSet row, int number) throws SQLException {
        return new Location(
                row.getString("code"),
                row.getString("brin"),
                row.getString("name"),
                row.getString("board"),
                row.getString("street"),
                row.getString("number"),
                row.getString("postcode"),
                row.getString("place"),
                row.getString("municipality_code"),
                row.getString("municipality"),
                row.getString("denomination"),
                row.getString("province"),
                row.getString("website"));
    }
}
