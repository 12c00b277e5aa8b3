package nl.koers.database.internal.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koers.database.internal.RoomMigrations;

/// What stands in a database, as it says itself: tables with their columns and order, keys that point, migrations.
///
/// A table whose comment begins with `passing:` holds what has no meaning later, such as who is logged in now; its
/// rows stay out of a backup. The room that owns the table says so, in the migration that makes it.
record Catalog(Connection connection) {
    /// @param order the columns of the key, text in the order of its bytes, which is the same on every machine
    record Rows(String name, String quoted, List<String> columns, String order) {
        /// The same, with the columns in the order in which another database has them.
        Rows with(List<String> theirs) {
            return new Rows(name, quoted, theirs, order);
        }

        String selected() {
            return String.join(", ", columns.stream().map(Catalog::quote).toList());
        }
    }

    record Pointer(String table, String name, String definition) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<Rows> tables() throws SQLException {
        return list("""
                select n.nspname || '.' || c.relname, quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                       coalesce((select string_agg(quote_ident(a.attname)
                                        || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
                                   from pg_index i, unnest(i.indkey::int[]) with ordinality k (number, place)
                                   join pg_attribute a on a.attnum = k.number
                                  where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid),
                                quote_ident(c.relname) || '::text collate "C"')
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'migration'
                   and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'passing:%'
                 order by array_position(?, n.nspname::text), c.relname""", row -> new Rows(row.getString(1), row.getString(2), texts(row, 3), row.getString(4)));
    }

    /// Every table, those that stay out of a backup too.
    List<String> allTables() throws SQLException {
        return list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'migration'
                 order by array_position(?, n.nspname::text), c.relname""", row -> row.getString(1));
    }

    List<String> forcedTables() throws SQLException {
        return list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and c.relforcerowsecurity and n.nspname = any (?)
                 order by array_position(?, n.nspname::text), c.relname""", row -> row.getString(1));
    }

    List<Pointer> pointers() throws SQLException {
        return list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(k.conname), pg_get_constraintdef(k.oid)
                  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and n.nspname = any (?) and c.relname <> 'migration'
                 order by array_position(?, n.nspname::text), 1, 2""", row -> new Pointer(row.getString(1), row.getString(2), row.getString(3)));
    }

    SortedMap<String, Long> sequences() throws SQLException {
        var last = new TreeMap<String, Long>();
        list("""
                select quote_ident(schemaname) || '.' || quote_ident(sequencename), last_value from pg_sequences
                 where schemaname = any (?) and last_value is not null order by array_position(?, schemaname::text)""", row -> last.put(row.getString(1), row.getLong(2)));
        return last;
    }

    /// Per room what ran there, as its own history tells; a room without tables is absent.
    SortedMap<String, List<Manifest.Migration>> migrations() throws SQLException {
        var all = new TreeMap<String, List<Manifest.Migration>>();
        for (String room : roomsWithHistory()) {
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select script, checksum from " + quote(room)
                            + ".migration where success and checksum is not null order by installed_rank")) {
                var scripts = new ArrayList<Manifest.Migration>();
                while (rows.next()) scripts.add(new Manifest.Migration(rows.getString(1), rows.getInt(2)));
                all.put(room, scripts);
            }
        }
        return all;
    }

    List<String> roomsWithHistory() throws SQLException {
        return list("""
                select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relname = 'migration' and n.nspname = any (?) order by array_position(?, n.nspname::text)""", row -> row.getString(1));
    }

    /// Whether nothing stands here that a restore could take for its own: no schema with the name of a room, no table
    /// of anybody. What an extension brings along does not count.
    boolean isEmpty() throws SQLException {
        try (var statement = connection.prepareStatement("""
                select not exists (select from pg_namespace where nspname = any (?))
                   and not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$'
                                      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                                                         and d.objid = c.oid and d.deptype = 'e'))""")) {
            statement.setArray(1, connection.createArrayOf("text", RoomMigrations.ROOMS.toArray()));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /// @param sql asks first which rooms there are, and then in which order
    private <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        var rooms = connection.createArrayOf("text", RoomMigrations.ROOMS.toArray());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, rooms);
            statement.setArray(2, rooms);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(reading.of(rows));
            }
            return found;
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
