package vn.saolang.stamp.store.code;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.saolang.stamp.model.code.StampKeys;

/** Reads the keys once, at start: from {@code saolang.stamp.keys}, else from the home's {@code stamp-keys}. */
@Configuration(proxyBeanMethods = false)
class StampKeysSetup {

    @Bean
    StampKeys stampKeys(@Value("${saolang.home:./data}") Path home, @Value("${saolang.stamp.keys:}") String elsewhere) {
        return KeyFile.open(elsewhere.isBlank() ? home.resolve("stamp-keys") : Path.of(elsewhere));
    }
}
