package nl.koers.people.internal.federation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.ui.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Where a provider does what, as it tells itself at a fixed address. Asked when somebody first needs it: a provider
/// that is down keeps neither Koers nor a password from working.
@Component
class Discovery {
    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
    private final RestClient wire = Wire.plain();
    private final SiteAddress address;

    Discovery(SiteAddress address) {
        this.address = address;
    }

    /// Empty when the provider cannot be reached, or says something else than its settings.
    Optional<ClientRegistration> of(Provider provider) {
        var before = known.get(provider.id());
        if (before != null) {
            return Optional.of(before);
        }
        try {
            var told = wire.get()
                    .uri(provider.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(JSON);
            if (told == null || !provider.issuer().equals(told.get("issuer"))) {
                LOG.warn("{} noemt zichzelf anders dan koers.oidc.{}.issuer", provider.name(), provider.id());
                return Optional.empty();
            }
            var found = registration(provider, told);
            known.put(provider.id(), found);
            return Optional.of(found);
        } catch (RestClientException | IllegalArgumentException e) {
            LOG.warn("{} is niet bereikbaar: {}", provider.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private ClientRegistration registration(Provider provider, Map<String, Object> told) {
        var registration = ClientRegistrations.fromOidcConfiguration(told)
                .registrationId(provider.id())
                .clientName(provider.name())
                .clientId(provider.client())
                .scope(provider.scopes())
                .redirectUri(address.of("/inloggen/via/" + provider.id() + "/terug"));
        return provider.secret().isEmpty()
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(provider.secret()).build();
    }
}
