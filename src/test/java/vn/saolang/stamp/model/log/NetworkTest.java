package vn.saolang.stamp.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @Test
    void anAddressLiesInItsNetwork() {
        Network home = Network.household("203.0.113.77").orElseThrow();
        assertThat(home.within(24)).isEqualTo(Network.parse("203.0.113.0/24"));
        assertThat(home.within(24)).isNotEqualTo(Network.parse("203.0.112.0/24"));
        assertThat(home.within(0)).isEqualTo(Network.parse("0.0.0.0/0")).isNotEqualTo(Network.parse("::/0"));
    }

    @Test
    void aLineOfTheNewInternetIsOneHousehold() {
        assertThat(Network.household("2001:db8:1:2:aaaa::1")).isEqualTo(Network.household("2001:db8:1:2:bbbb::2"));
        assertThat(Network.household("2001:db8:1:2::1")).isNotEqualTo(Network.household("2001:db8:1:3::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.vn", "300.1.1.1", "unknown"})
    void whatIsNoAddressIsNoHousehold(String text) {
        assertThat(Network.household(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.0/33", "203.0.113.0/-1", "here/24", "203.0.113.0/x"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }
}
