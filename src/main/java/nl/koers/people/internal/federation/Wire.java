package nl.koers.people.internal.federation;

import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// How Koers talks to a provider itself: with little patience, because somebody waits for the answer.
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Wire() {}

    static RestClient plain() {
        return RestClient.builder().requestFactory(impatient()).build();
    }

    static RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(impatient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    static RestTemplate forClaims() {
        var template = forKeys();
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }

    static RestTemplate forKeys() {
        return new RestTemplate(impatient());
    }

    private static ClientHttpRequestFactory impatient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
