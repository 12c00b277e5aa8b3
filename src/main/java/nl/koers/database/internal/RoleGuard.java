package nl.koers.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.koers.database.StartRefused;

/// No start with a role that sees everything: row-level security is the second lock on every dossier, and a superuser
/// or a role with `bypassrls` walks past it.
record RoleGuard(DataSource database) {
    void check() {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select rolname, rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            if (rows.next() && rows.getBoolean(2)) throw tooMighty(rows.getString(1));
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static StartRefused tooMighty(String role) {
        return new StartRefused(
                "De databaserol " + role
                        + " mag alles zien (superuser of bypassrls), en dan werkt het tweede slot op de dossiers niet.",
                "Maak een gewone rol die eigenaar van de database is: create role koers login password '…'; alter database koers owner to koers;");
    }

    private static StartRefused unreachable(SQLException e) {
        return new StartRefused(
                "Koers krijgt geen verbinding met de database: " + e.getMessage(),
                "Kijk of PostgreSQL draait en of KOERS_DATABASE_URL, KOERS_DATABASE_USER en KOERS_DATABASE_PASSWORD kloppen.",
                e);
    }
}
