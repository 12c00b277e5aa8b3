package nl.koers.people.internal.federation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// Where one can log in in the tests: a Keycloak that runs only when a test starts it, and one that never answers.
@TestConfiguration(proxyBeanMethods = false)
public class TestProviders {
    private static final String SECRET = "een-geheim-alleen-voor-de-toets";

    @Bean
    DynamicPropertyRegistrar providerSettings() {
        return settings -> {
            settings.add("koers.oidc.proef.name", () -> "Proefinstituut");
            settings.add("koers.oidc.proef.issuer", Keycloak::issuer);
            settings.add("koers.oidc.proef.client", () -> "koers");
            settings.add("koers.oidc.proef.secret", () -> SECRET);
            settings.add("koers.oidc.vraagt.name", () -> "Vraagt eerst");
            settings.add("koers.oidc.vraagt.issuer", Keycloak::issuer);
            settings.add("koers.oidc.vraagt.client", () -> "koers-vraagt-in");
            settings.add("koers.oidc.vraagt.secret", () -> SECRET);
            settings.add("koers.oidc.hoog.name", () -> "Met tweede stap");
            settings.add("koers.oidc.hoog.issuer", Keycloak::issuer);
            settings.add("koers.oidc.hoog.client", () -> "koers");
            settings.add("koers.oidc.hoog.secret", () -> SECRET);
            settings.add("koers.oidc.hoog.acr", () -> "http://niveau.example/3");
            settings.add("koers.oidc.dicht.name", () -> "Dichte deur");
            settings.add("koers.oidc.dicht.issuer", () -> "http://localhost:1/dicht");
            settings.add("koers.oidc.dicht.client", () -> "koers");
        };
    }
}
