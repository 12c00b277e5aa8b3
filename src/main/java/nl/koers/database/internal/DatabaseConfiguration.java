package nl.koers.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import nl.koers.database.internal.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The database that was pointed at, or else the one that comes along.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("koers.database.url")
    static class Existing {
        @Bean
        JdbcConnectionDetails existingDatabase(DatabaseSettings settings) {
            return ConnectionDetails.of(settings);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "koers.database.url", matchIfMissing = true, havingValue = "never")
    static class Own {
        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(@Value("${koers.data}") Path data, DatabaseSettings settings)
                throws IOException {
            return EmbeddedPostgres.start(data, settings.settings(), settings.fresh());
        }

        @Bean
        @ConditionalOnMissingBean
        JdbcConnectionDetails ownDatabase(EmbeddedPostgres postgres) {
            return new ConnectionDetails(postgres.url(), postgres.user(), postgres.password());
        }
    }
}
