package nl.koers.database.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the one who runs Koers may say about its database.
///
/// @param url an existing PostgreSQL (`KOERS_DATABASE_URL`); without it Koers brings its own
/// @param settings lines for the own PostgreSQL, as in `postgresql.conf`
/// @param fresh begin with an empty database: for tests only
@ConfigurationProperties("koers.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue List<String> settings,
        @DefaultValue("false") boolean fresh) {}
