package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Welke machines tellen als één")
class HouseholdTests {
    @Test
    @DisplayName("R90 · in IPv6 telt een heel huis als één: binnen /64 neemt een machine elk adres dat ze wil")
    void a_network_of_ipv6_counts_as_one() {
        assertThat(Household.of("2001:db8:1:2::1"))
                .isEqualTo(Household.of("2001:DB8:1:2:ffff:0:0:9"))
                .isNotEqualTo(Household.of("2001:db8:1:3::1"));
    }

    @Test
    @DisplayName("R90 · een adres van IPv4 telt zelf, ook geschreven als IPv6; wat geen adres is, telt zoals het is")
    void an_address_of_ipv4_counts_itself() {
        assertThat(Household.of("192.0.2.9")).isEqualTo("192.0.2.9").isEqualTo(Household.of("::ffff:192.0.2.9"));
        assertThat(Household.of("192.0.2.10")).isNotEqualTo(Household.of("192.0.2.9"));
        assertThat(Household.of("proxy.example")).isEqualTo("proxy.example");
        assertThat(Household.of("")).isEmpty();
    }
}
