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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of locations and of the files they came from.
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

    /// Those that stood in the last file of this kind.
    List<Location> present(DuoFile.Kind kind) {
        return db.sql("select * from register.location where kind = ? and gone_at is null order by code for update")
                .param(kind.name())
                .query(LocationRows::location)
                .list();
    }

    UUID addEdition(UUID id, DuoFile.Kind kind, String fileName, String sha256, Instant at, int... counts) {
        db.sql("""
                insert into register.edition (id, kind, file_name, sha256, read_at, rows, added, changed, gone)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(kind.name())
                .param(fileName)
                .param(sha256)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .params(Arrays.stream(counts).boxed().toList())
                .update();
        return id;
    }

    /// All rows in one statement; a code that was known keeps everything that points at it.
    void put(UUID edition, DuoFile file) {
        db.sql("""
                insert into register.location
                    (code, brin, name, board, street, number, postcode, place, municipality_code, municipality,
                     denomination, province, website, found, kind, edition_id)
                select *, ?, ?::uuid
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    on conflict (code) do update set
                       brin = excluded.brin, name = excluded.name, board = excluded.board, street = excluded.street,
                       number = excluded.number, postcode = excluded.postcode, place = excluded.place,
                       municipality_code = excluded.municipality_code, municipality = excluded.municipality,
                       denomination = excluded.denomination, province = excluded.province, website = excluded.website,
                       found = excluded.found, kind = excluded.kind, edition_id = excluded.edition_id, gone_at = null""")
                .param(file.kind().name())
                .param(edition)
                .params(columns(file.locations()))
                .update();
    }

    void gone(List<Location> gone, Instant at) {
        db.sql("update register.location set gone_at = ? where code = any (?)")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(gone.stream().map(Location::code).toArray(String[]::new))
                .update();
    }

    private static List<String[]> columns(List<Location> all) {
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
                Location::website,
                it -> fold(it.name() + " " + it.place() + " " + it.street() + " " + it.code()));
        return columns.stream()
                .map(column -> all.stream().map(column).toArray(String[]::new))
                .toList();
    }

    /// Small letters and digits, without accents: "’t Kompas" becomes "t kompas".
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Location location(ResultSet row, int number) throws SQLException {
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
