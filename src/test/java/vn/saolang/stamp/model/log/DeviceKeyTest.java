package vn.saolang.stamp.model.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceKeyTest {

    @Test
    void aDeviceHasOneNumberUnderAKeyAndAnotherUnderTheNext() {
        DeviceKey today = new DeviceKey(1, new byte[DeviceKey.LENGTH]);
        byte[] other = new byte[DeviceKey.LENGTH];
        other[0] = 1;
        DeviceKey tomorrow = new DeviceKey(2, other);
        assertThat(today.hash("a")).isEqualTo(today.hash("a")).isNotEqualTo(today.hash("b"));
        assertThat(tomorrow.hash("a")).isNotEqualTo(today.hash("a"));
    }
}
