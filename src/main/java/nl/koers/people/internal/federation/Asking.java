package nl.koers.people.internal.federation;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Service;

/// Asks a provider who somebody is, and judges the answer: authorization code with PKCE, state and nonce, signature,
/// issuer, audience and time of the token, and a subject that is the same in both places where it is told.
@Service
public class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final String DOOR = "/inloggen/via";

    private final Discovery discovery;
    private final Clock clock;
    private final OidcAuthorizationCodeAuthenticationProvider protocol;

    Asking(Discovery discovery, Clock clock) {
        this.discovery = discovery;
        this.clock = clock;
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(Wire.forTokens());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(Wire.forClaims());
        var users = new OidcUserService();
        users.setOauth2UserService(claims);
        users.setRetrieveUserInfo(asked -> asked.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri()
                != null);
        protocol = new OidcAuthorizationCodeAuthenticationProvider(tokens, users);
        var decoders = new ConcurrentHashMap<String, JwtDecoder>();
        protocol.setJwtDecoderFactory(
                registration -> decoders.computeIfAbsent(registration.getRegistrationId(), _ -> decoder(registration)));
    }

    /// @param linker who links a login to the own account, or empty; is asked to prove it anew
    /// @return where to go now, in the journey's question; empty when the provider cannot be reached
    public Optional<Journey> begin(
            Provider provider, String to, String invitation, String linker, HttpServletRequest request) {
        return discovery.of(provider).flatMap(registration -> {
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                    new InMemoryClientRegistrationRepository(registration), DOOR);
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            return Optional.ofNullable(resolver.resolve(request, provider.id()))
                    .map(asked -> OAuth2AuthorizationRequest.from(asked)
                            .additionalParameters(more -> {
                                if (!linker.isEmpty()) {
                                    more.put("prompt", "login");
                                }
                                if (!provider.levels().isEmpty()) {
                                    more.put("acr_values", String.join(" ", provider.levels()));
                                }
                            })
                            .build())
                    .map(asked -> new Journey(
                            provider.id(),
                            asked,
                            to,
                            invitation,
                            linker,
                            clock.instant().plus(VALID)));
        });
    }

    public sealed interface Outcome {
        record Known(Arrived who) implements Outcome {}

        /// Somebody went back there.
        record Cancelled() implements Outcome {}

        /// Logged in, but with less certainty than was asked for.
        record TooLow() implements Outcome {}

        record Failed() implements Outcome {}
    }

    /// @param answer the parameters with which somebody came back
    public Outcome finish(Provider provider, Journey journey, Answer answer) {
        var found = discovery.of(provider);
        if (found.isEmpty() || !clock.instant().isBefore(journey.until()) || answer.isOfAnother(provider)) {
            return new Outcome.Failed();
        }
        if (!answer.error().isEmpty()) {
            return answer.error().equals("access_denied") ? new Outcome.Cancelled() : failed(provider, "error");
        }
        try {
            var token = (OAuth2LoginAuthenticationToken) protocol.authenticate(new OAuth2LoginAuthenticationToken(
                    found.get(),
                    new OAuth2AuthorizationExchange(
                            journey.asked(),
                            OAuth2AuthorizationResponse.success(answer.code())
                                    .redirectUri(requireNonNull(journey.asked().getRedirectUri()))
                                    .state(answer.state())
                                    .build())));
            return token != null && token.getPrincipal() instanceof OidcUser user
                    ? judged(provider, user)
                    : failed(provider, "token");
        } catch (OAuth2AuthenticationException e) {
            return failed(provider, e.getError().getErrorCode());
        } catch (AuthenticationException | IllegalArgumentException e) {
            return failed(provider, e.getClass().getSimpleName());
        }
    }

    /// As it came in the address.
    ///
    /// @param issuer who answers (RFC 9207), when that is told
    public record Answer(
            String code,
            String state,
            String error,
            @Nullable String issuer) {
        boolean isOfAnother(Provider provider) {
            return issuer != null && !issuer.equals(provider.issuer());
        }
    }

    private static Outcome judged(Provider provider, OidcUser user) {
        var level = user.getIdToken().getClaimAsString("acr");
        if (!provider.levels().isEmpty() && (level == null || !provider.levels().contains(level))) {
            return new Outcome.TooLow();
        }
        var issuer = user.getIdToken().getIssuer();
        var subject = user.getIdToken().getSubject();
        return issuer == null || subject == null || subject.isBlank()
                ? failed(provider, "subject")
                : new Outcome.Known(Arrived.of(provider, issuer.toString(), subject, user.getClaims()));
    }

    private static Outcome failed(Provider provider, String why) {
        LOG.warn("Inloggen via {} mislukte: {}", provider.name(), why.replaceAll("[^\\w.-]", " "));
        return new Outcome.Failed();
    }

    private static JwtDecoder decoder(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(Wire.forKeys())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }
}
