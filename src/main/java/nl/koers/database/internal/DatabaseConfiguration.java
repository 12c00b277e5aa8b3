package nl.koers.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.koers.database.internal.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// The database that was pointed at, or else the one that comes along.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    @Conditional(NothingPointedAt.class)
    EmbeddedPostgres embeddedPostgres(@Value("${koers.data}") Path data, DatabaseSettings settings) throws IOException {
        return EmbeddedPostgres.start(data, settings.settings(), settings.fresh());
    }

    @Bean
    JdbcConnectionDetails connectionDetails(DatabaseSettings settings, Optional<EmbeddedPostgres> own) {
        return own.map(postgres -> new ConnectionDetails(postgres.url(), postgres.user(), postgres.password()))
                .orElseGet(() -> ConnectionDetails.of(settings));
    }

    /// An empty variable is no variable: compose files tend to pass them on so.
    static class NothingPointedAt implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("koers.database.url"));
        }
    }
}
