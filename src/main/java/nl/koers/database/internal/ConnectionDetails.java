package nl.koers.database.internal;

import nl.koers.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How to reach the database, for Spring Boot's connection pool.
public record ConnectionDetails(
        String url, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {
    public static ConnectionDetails of(DatabaseSettings settings) {
        String url = settings.url();
        if (url != null && url.startsWith("jdbc:postgresql:"))
            return new ConnectionDetails(url, settings.user(), settings.password());
        throw new StartRefused(
                "KOERS_DATABASE_URL wijst geen PostgreSQL aan.",
                "Schrijf hem als jdbc:postgresql://machine:5432/koers, en zet KOERS_DATABASE_USER en KOERS_DATABASE_PASSWORD.");
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }
}
