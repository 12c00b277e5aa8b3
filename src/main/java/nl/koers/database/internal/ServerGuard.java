package nl.koers.database.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.koers.database.StartRefused;

/// No start on a database in which Koers cannot work: what is missing is said in a sentence, before the first table is
/// made.
///
/// @param atLeast the oldest major version
/// @param extensions that the server must be able to give
record ServerGuard(DataSource database, int atLeast, List<String> extensions) {
    private static final String ASKED = """
            select current_setting('server_version_num')::int / 10000 as version,
                   pg_encoding_to_char(d.encoding) as encoding, d.datname as name, current_user as role,
                   has_database_privilege(d.oid, 'CREATE') as may_create,
                   exists (select from pg_collation where collname = 'nl-x-icu') as has_icu,
                   (select string_agg(needed, ', ' order by needed) from unnest(?::text[]) needed
                     where needed not in (select name from pg_available_extensions)) as missing,
                   exists (select from unnest(?::text[]) room
                            where room not in (select nspname from pg_namespace)) as has_to_create,
                   (select min(n.nspname) from pg_namespace n
                     where n.nspname = any (?) and exists (select from pg_class where relnamespace = n.oid)
                       and not exists (select from pg_class where relnamespace = n.oid and relname = 'migration')) as taken
              from pg_database d where d.datname = current_database()""";

    static ServerGuard of(DataSource database) {
        return new ServerGuard(database, 15, List.of("pg_trgm", "unaccent", "btree_gist"));
    }

    void check() {
        try (Connection connection = database.getConnection();
                var asked = connection.prepareStatement(ASKED)) {
            var rooms =
                    connection.createArrayOf("text", RoomMigrations.withTables().toArray());
            asked.setArray(1, connection.createArrayOf("text", extensions.toArray()));
            asked.setArray(2, rooms);
            asked.setArray(3, rooms);
            try (var answer = asked.executeQuery()) {
                answer.next();
                check(answer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(ResultSet answer) throws SQLException {
        String name = answer.getString("name");
        String role = answer.getString("role");
        if (answer.getInt("version") < atLeast)
            throw new StartRefused(
                    "De database is van PostgreSQL %d, en Koers heeft PostgreSQL %d of nieuwer nodig."
                            .formatted(answer.getInt("version"), atLeast),
                    "Werk die server bij, of laat KOERS_DATABASE_URL weg: dan brengt Koers zijn eigen PostgreSQL mee.");
        if (!answer.getString("encoding").equals("UTF8"))
            throw new StartRefused(
                    "De database %s bewaart tekst als %s, en Koers heeft UTF8 nodig."
                            .formatted(name, answer.getString("encoding")),
                    "Maak een nieuwe: create database koers owner %s encoding 'UTF8' template template0;"
                            .formatted(role));
        if (!answer.getBoolean("has_icu"))
            throw new StartRefused(
                    "Deze PostgreSQL is zonder ICU gebouwd en kan niet op zijn Nederlands sorteren.",
                    "Gebruik een PostgreSQL met ICU, zoals die van Debian.");
        if (answer.getString("missing") != null)
            throw new StartRefused(
                    "Deze PostgreSQL mist uitbreidingen die Koers nodig heeft: " + answer.getString("missing") + ".",
                    "Installeer ze op die server; bij Debian zitten ze in het pakket postgresql.");
        if (answer.getString("taken") != null)
            throw new StartRefused(
                    "In de database %s staat al een schema %s dat niet van Koers is."
                            .formatted(name, answer.getString("taken")),
                    "Geef Koers een eigen, lege database.");
        if (answer.getBoolean("has_to_create") && !answer.getBoolean("may_create"))
            throw new StartRefused(
                    "De databaserol %s mag in de database %s geen schema's maken.".formatted(role, name),
                    "Maak die rol eigenaar: alter database %s owner to %s;".formatted(name, role));
    }
}
