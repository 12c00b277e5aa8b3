package nl.koers.people.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Which doors are open to anyone, and what every answer says to the browser. What is not named here asks who you
/// are (R90).
@Configuration(proxyBeanMethods = false)
class Doors {
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String[] OPEN = {
        "/",
        "/error",
        "/inloggen",
        "/inloggen/**",
        "/begin/*",
        "/nieuw-wachtwoord/*",
        "/uitnodiging/*",
        "/mailadres/*",
        "/uitloggen",
        "/demonstratie",
        "/kwaliteitskader",
        "/kwaliteitskader/**",
        "/werkwijze",
        "/zoeken",
        "/partnerschappen",
        "/partnerschappen/*",
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

    @Bean
    SecurityFilterChain openDoors(
            HttpSecurity http, SecurityContextRepository sessions, CsrfTokenRepository tokens, Refused refused)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }
}
