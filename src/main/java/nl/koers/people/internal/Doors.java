package nl.koers.people.internal;

import nl.koers.people.internal.accounts.ProgramKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.DefaultRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Which doors are open to anyone, and what every answer says to the browser. What is not named here asks who you
/// are (R90).
@Configuration(proxyBeanMethods = false)
class Doors {
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// Within what is open, what only those who log in come to.
    private static final String[] KEPT = {"/kwaliteitskader/beheer", "/kwaliteitskader/beheer/**"};

    private static final String[] OPEN = {
        "/",
        "/api",
        "/error",
        "/inloggen",
        "/inloggen/**",
        "/begin/*",
        "/nieuw-wachtwoord/*",
        "/uitnodiging/*",
        "/mailadres/*",
        "/uitloggen",
        "/uitgelogd",
        "/uitgelogd/*",
        "/demonstratie",
        "/kwaliteitskader",
        "/kwaliteitskader/**",
        "/register/vestigingen/*",
        "/register/besturen/*",
        "/naar-100-procent",
        "/werkwijze",
        "/zoeken",
        "/partnerschappen",
        "/partnerschappen/*",
        "/partnerschappen/*/verloop",
        "/onderwijsregios",
        "/onderwijsregios/*",
        "/toegankelijkheid",
        "/privacy",
        "/gesprek/**",
        "/agenda/*",
        "/opr/*/eindverslag",
        "/onderdelen",
        "/*.css",
        "/*.svg",
        "/*.woff2",
        "/*.js",
        "/.well-known/security.txt"
    };

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        return new HttpSessionCsrfTokenRepository();
    }

    /// Programs: no session, no form; what is open is open to anyone, and a key says who asks.
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ProgramKeys keys) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new KeyDoor(keys), AuthorizationFilter.class)
                .headers(Doors::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain openDoors(
            HttpSecurity http,
            SecurityContextRepository sessions,
            CsrfTokenRepository tokens,
            Refused refused,
            LoggingOut loggingOut)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(KEPT)
                        .authenticated()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .logout(logout -> logout.logoutUrl("/uitloggen")
                        .addLogoutHandler(loggingOut)
                        .logoutSuccessHandler(loggingOut))
                .headers(Doors::headers)
                .build();
    }

    /// An address that no page can have is refused before the doors; on its way to the page that says so it passes
    /// them.
    @Bean
    RequestRejectedHandler rejected() {
        return new DefaultRequestRejectedHandler();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"));
    }
}
